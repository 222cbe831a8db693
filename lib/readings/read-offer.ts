import type { LanguageDetector } from "@/lib/languages/language-detector";
import { dayOf } from "@/lib/shared/dates";
import { completeFacts, withoutInferred } from "@/lib/vacancies/complete-facts";
import { toPlainText } from "@/lib/vacancies/to-plain-text";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { fingerprintOfContent } from "@/lib/vacancies/vacancy-fingerprint";
import { readAd } from "@/lib/vocabulary/reading/read-ad";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { adKeyOf } from "./ad-key";
import type { OccupationCorrection } from "./occupation-correction";
import { makeResolveOfferOccupation, type OfferOccupations } from "./resolve-offer-occupation";
import type { KnownOffer, ReadOffer } from "./vacancy-reading";

/** Raise it when readers or resolver change what they make of the same words: all is read anew. */
const READER_VERSION = 3;

/** Understands offers. `told` is an offer with nothing but what its source says. */
export type OfferReader = {
  /** Cheap: tells whether an offer must be read again. */
  readonly fingerprint: (told: Vacancy, correction: OccupationCorrection | undefined) => string;
  readonly read: (
    told: Vacancy,
    correction: OccupationCorrection | undefined,
    now: Date,
  ) => ReadOffer;
};

type Dependencies = {
  readonly vocabulary: Vocabulary;
  readonly resolver: Pick<OccupationResolver, "resolve">;
  /** Changes when the resolver learns of other imported sets; empty where there are none. */
  readonly edition?: () => string;
  /** Without one the language of a text is what its source says, if it does. */
  readonly detectLanguage?: LanguageDetector;
};

/** Fills what the source left unknown from the words of the ad, and its occupation from the title. */
export const makeOfferReader = ({
  vocabulary,
  resolver,
  edition = () => "",
  detectLanguage = () => undefined,
}: Dependencies): OfferReader => {
  const resolveOccupation = makeResolveOfferOccupation(resolver);
  const builtIn = versionOf(vocabulary);
  const vocabularyVersion = (): string => [builtIn, edition()].filter(Boolean).join("-");
  const fingerprint: OfferReader["fingerprint"] = (told, correction) =>
    fingerprintOfContent([
      vocabularyVersion(),
      correction?.id,
      [told.title, told.offerType, told.sourceUrl, told.publishedAt, told.facts],
    ]);
  return {
    fingerprint,
    read: (told, correction, now) => {
      const { title, facts } = told;
      const resolved = resolveOccupation({ title, occupations: facts.occupations }, correction);
      // Days are counted from publication, so that reading again later gives the same days.
      const day = dayOf(told.publishedAt ?? told.firstSeenAt);
      const words = readAd(title, facts.descriptionHtml ?? "", vocabulary, day);
      const language = detectLanguage(toPlainText(facts.descriptionHtml ?? ""));
      const read = {
        facts: { ...words.facts, ...(language && { descriptionLanguage: language }) },
      };
      return {
        vacancy: { ...told, facts: completeFacts(withOccupations(facts, resolved), read) },
        reading: {
          vacancyId: told.id,
          toldFingerprint: fingerprint(told, correction),
          toldOccupations: facts.occupations,
          key: adKeyOf(told),
          verdict: resolved.verdict,
          words: resolved.words,
          guesses: [...resolved.guesses],
          ...(correction ? { correctionId: correction.id } : {}),
          vocabularyVersion: vocabularyVersion(),
          readAt: now,
        },
      };
    },
  };
};

/** The offer as its source told it, without anything read or corrected since. */
export const toldOffer = ({ vacancy, reading }: KnownOffer): Vacancy => {
  const told = withoutInferred(vacancy.facts);
  return {
    ...vacancy,
    facts: reading ? { ...told, occupations: reading.toldOccupations } : told,
  };
};

const withOccupations = (
  facts: VacancyFacts,
  { occupations, isInferred }: OfferOccupations,
): VacancyFacts => ({
  ...facts,
  occupations,
  ...(isInferred ? { inferred: [...(facts.inferred ?? []), "occupations"] } : {}),
});

const versionOf = ({ occupations, skills }: Vocabulary): string =>
  `${READER_VERSION}-${fingerprintOfContent([occupations, skills]).slice(0, 8)}`;
