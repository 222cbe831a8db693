import { withGermanAnswer } from "@/lib/vacancies/german-question/with-german-answer";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { offerTypes } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { schoolQualifications, vocationalQualifications } from "@/lib/vocabulary/qualification";
import type { Codebook } from "./codebook";
import { hourlyPayOf } from "./hourly-pay";
import { dayNumber, demandBits, languageLevel, minutesOf, rungOf, toAnswer } from "./scales";

/** What matching reads of an offer, as numbers (see scales.ts). Nothing else of it is read. */
export type OfferTraits = {
  readonly offerType: number;
  /** Indices of the codebook; none where the occupation is unknown. */
  readonly occupations: ArrayLike<number>;
  /** Requirement level 1 to 4, 0 unknown. */
  readonly level: number;
  readonly requiredSkills: ArrayLike<number>;
  readonly welcomeSkills: ArrayLike<number>;
  readonly requiredProofs: ArrayLike<number>;
  readonly welcomeProofs: ArrayLike<number>;
  /** Those of the required proofs without which the law forbids the work. */
  readonly requiredLicences: ArrayLike<number>;
  readonly school: number;
  readonly vocational: number;
  /** Position in `experienceNeeds`, -1 untold. */
  readonly experience: number;
  readonly experienceYears: number;
  /** Each as `languageLevel`; what is really needed goes before what is written. */
  readonly languages: ArrayLike<number>;
  /** 1 full time, 2 part time, 3 both, 0 untold. */
  readonly schedules: number;
  /** Hours a week; 0 untold. */
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly shiftStart: number;
  readonly shiftEnd: number;
  readonly night: number;
  readonly weekend: number;
  readonly shifts: number;
  readonly isHomeOffice: boolean;
  /** Latitude and longitude of each place, one after the other. */
  readonly points: ArrayLike<number>;
  readonly demands: number;
  /** 1 permanent, 2 fixed term, 0 untold. */
  readonly term: number;
  readonly agency: number;
  /** Euros an hour; 0 untold. */
  readonly payMin: number;
  readonly payMax: number;
  readonly startsOn: number;
};

/** Traits are held in whole parts, so that the shortlist says exactly what the page says. */
export const HUNDREDTHS = 100;
/** About a metre. */
export const POINT_PARTS = 100_000;

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** No real ad names more; what a code stands for beyond that is left out. */
const MOST_LISTED = 60;

export const experienceRungs = ["none", "welcome", "required"] as const;

export const toOfferTraits = (
  { offerType, facts }: Pick<Vacancy, "offerType" | "facts">,
  codebook: Codebook,
): OfferTraits => {
  const occupations = occupationsOf(facts, codebook);
  const pay = hourlyPayOf(facts);
  return {
    offerType: offerTypes.indexOf(offerType),
    occupations,
    level: codebook.levelOf(occupations[0] ?? 0),
    ...skillsOf(facts, codebook),
    school: rungOf(schoolQualifications, facts.school),
    vocational: rungOf(vocationalQualifications, facts.vocational),
    experience: rungOf(experienceRungs, facts.experience?.need),
    experienceYears: rounded(facts.experience?.years ?? 0, HUNDREDTHS),
    languages: languagesOf(facts),
    ...timesOf(facts),
    points: facts.workplaces.flatMap(({ point }) =>
      point ? [rounded(point.lat, POINT_PARTS), rounded(point.lng, POINT_PARTS)] : [],
    ),
    demands: demandBits(facts.demands),
    term: termOf(facts),
    agency: toAnswer(facts.temporaryAgency),
    payMin: rounded(pay.min, HUNDREDTHS),
    payMax: rounded(pay.max, HUNDREDTHS),
    startsOn: dayNumber(facts.startsOn),
  };
};

/** As resolved, else the occupations with its KldB code. */
const occupationsOf = ({ occupations }: VacancyFacts, codebook: Codebook): readonly number[] => {
  const known = occupations.flatMap(({ occupationId, kldb }) => {
    const resolved = codebook.occupationIndex(occupationId ?? "");
    return resolved > 0 ? [resolved] : codebook.occupationsWithKldb(kldb ?? "");
  });
  return [...new Set(known)].slice(0, MOST_LISTED);
};

const skillsOf = (
  { requiredSkills, welcomeSkills }: VacancyFacts,
  { skillIndex, isProof, isLicence }: Codebook,
): Pick<
  OfferTraits,
  "requiredSkills" | "welcomeSkills" | "requiredProofs" | "welcomeProofs" | "requiredLicences"
> => {
  const known = (ids: readonly string[]): number[] =>
    [...new Set(ids.map(skillIndex))].filter((index) => index > 0).slice(0, MOST_LISTED);
  const [required, welcome] = [known(requiredSkills), known(welcomeSkills)];
  const isSkill = (index: number): boolean => !isProof(index);
  return {
    requiredSkills: required.filter(isSkill),
    welcomeSkills: welcome.filter(isSkill),
    requiredProofs: required.filter(isProof),
    welcomeProofs: welcome.filter(isProof),
    requiredLicences: required.filter(isLicence),
  };
};

type Times = Pick<
  OfferTraits,
  | "schedules"
  | "hoursMin"
  | "hoursMax"
  | "shiftStart"
  | "shiftEnd"
  | "night"
  | "weekend"
  | "shifts"
  | "isHomeOffice"
>;

const timesOf = (facts: VacancyFacts): Times => {
  const { workingTime: time } = facts;
  return {
    schedules: schedulesOf(facts),
    hoursMin: rounded(time.hoursPerWeek?.min ?? 0, HUNDREDTHS),
    hoursMax: rounded(time.hoursPerWeek?.max ?? 0, HUNDREDTHS),
    shiftStart: minutesOf(time.shiftStart),
    shiftEnd: minutesOf(time.shiftEnd),
    night: toAnswer(time.nightWork),
    weekend: toAnswer(time.weekendWork),
    shifts: toAnswer(time.shiftWork),
    isHomeOffice: time.homeOffice === "fully",
  };
};

const languagesOf = (facts: VacancyFacts): readonly number[] =>
  withGermanAnswer(facts).languages.flatMap(({ language, needed, written }) => {
    const level = needed ?? written;
    return level ? [languageLevel(language, level)] : [];
  });

const schedulesOf = ({ workingTime: { schedules = [] } }: VacancyFacts): number =>
  (schedules.includes("full-time") ? 1 : 0) + (schedules.includes("part-time") ? 2 : 0);

const termOf = ({ contract }: VacancyFacts): number => {
  if (!contract) return 0;
  return contract.term === "permanent" ? 1 : 2;
};
