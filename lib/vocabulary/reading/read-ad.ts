import type { Vocabulary } from "../vocabulary";
import { demandFacts } from "./facts/demand-facts";
import { languageFacts } from "./facts/language-facts";
import { payFacts } from "./facts/pay-facts";
import { putTogether, suitedToFacts } from "./facts/put-together";
import { skillFacts } from "./facts/skill-facts";
import { type Told, tellOne } from "./facts/told";
import { workingTimeFacts } from "./facts/working-time-facts";
import { readContract } from "./read-contract";
import { readDemands } from "./read-demands";
import { readExperience } from "./read-experience";
import { readLanguages } from "./read-languages";
import { readPay } from "./read-pay";
import { readQualifications } from "./read-qualifications";
import { readSkills } from "./read-skills";
import { readStart } from "./read-start";
import { readSuitedTo } from "./read-suited-to";
import { readWorkingTime } from "./read-working-time";
import { type AdText, adTextOf } from "./text/ad-text";
import type { MinijobReading } from "./working-time/minijob";

/** What was read from one ad, with the words that led to each fact. */
export type AdReading = Told & {
  /** Title and text as they were read; all evidence counts its positions here. */
  readonly text: string;
  /** The ad offers marginal employment, which is a kind of offer rather than a fact. */
  readonly minijob?: MinijobReading;
};

/**
 * Reads the facts of an ad from its title and its sanitised description (HTML or plain text).
 * `referenceDay` (`YYYY-MM-DD`) is the day "ab sofort" and days without a year are counted from.
 */
export const readAd = (
  title: string,
  html: string,
  vocabulary: Vocabulary,
  referenceDay: string,
): AdReading => {
  const ad = adTextOf(html, title);
  const workingTime = readWorkingTime(ad);
  const told = putTogether([
    skillFacts(readSkills(ad, vocabulary)),
    ...qualificationFacts(ad),
    tellOne("experience", readExperience(ad), (experience) => ({ experience })),
    languageFacts(readLanguages(ad)),
    workingTimeFacts(workingTime),
    tellOne("contract", readContract(ad, referenceDay), (contract) => ({ contract })),
    payFacts(readPay(ad)),
    demandFacts(readDemands(ad)),
    suitedToFacts(readSuitedTo(ad)),
    tellOne("startsOn", readStart(ad, referenceDay), ({ day }) => ({ startsOn: day })),
  ]);
  const minijob = workingTime.minijob?.value;
  return { text: ad.text, ...told, ...(minijob ? { minijob } : {}) };
};

const qualificationFacts = (ad: AdText): readonly Told[] => {
  const { school, vocational } = readQualifications(ad);
  return [
    tellOne("school", school, (level) => ({ school: level })),
    tellOne("vocational", vocational, (level) => ({ vocational: level })),
  ];
};
