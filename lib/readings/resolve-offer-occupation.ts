import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { OccupationHit, OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { OccupationCorrection } from "./occupation-correction";
import type { OccupationGuess, VacancyReading } from "./vacancy-reading";

type OfferOccupation = VacancyFacts["occupations"][number];
type Told = { readonly title: string; readonly occupations: readonly OfferOccupation[] };

export type OfferOccupations = Pick<VacancyReading, "verdict" | "words" | "guesses"> & {
  readonly occupations: OfferOccupation[];
  /** Some of them come from the title, not from the source. */
  readonly isInferred: boolean;
};

export type ResolveOfferOccupation = (
  told: Told,
  correction: OccupationCorrection | undefined,
) => OfferOccupations;

const GUESSES_KEPT = 5;

/**
 * Gives an offer the codes of the occupations its source names. Where none of them is sure the
 * title is read as well. Only what is sure is taken: a wrong occupation is worse than an unknown
 * one. What a person said goes before everything.
 */
export const makeResolveOfferOccupation =
  ({ resolve }: Pick<OccupationResolver, "resolve">): ResolveOfferOccupation =>
  (told, correction) => {
    if (correction) return corrected(told, correction, resolve);
    const named = told.occupations.map((occupation) => {
      const reading = occupation.kldb ? undefined : resolve(occupation.label, GUESSES_KEPT);
      return {
        occupation,
        reading,
        hit: reading?.verdict === "sure" ? reading.hits[0] : undefined,
      };
    });
    const occupations = named.map(({ occupation, hit }) => withCodes(occupation, hit));
    const sure = named.find(({ hit }) => hasCode(hit));
    if (sure?.reading) {
      const words = sure.occupation.label;
      return {
        ...readFrom(words, sure.reading.hits),
        verdict: "sure",
        occupations,
        isInferred: false,
      };
    }
    const coded = told.occupations.find(({ kldb }) => kldb !== undefined);
    return coded
      ? { verdict: "told", words: coded.label, guesses: [], occupations, isInferred: false }
      : fromTitle(told.title, occupations, resolve);
  };

const fromTitle = (
  title: string,
  named: readonly OfferOccupation[],
  resolve: OccupationResolver["resolve"],
): OfferOccupations => {
  const { verdict, hits } = resolve(title, GUESSES_KEPT);
  const [best] = hits;
  const isSure = verdict === "sure" && best !== undefined && hasCode(best);
  const read = isSure ? [withCodes({ label: best.label }, best)] : [];
  return {
    ...readFrom(title, hits),
    verdict: isSure || hits.length === 0 ? verdict : "unsure",
    occupations: [...named, ...read],
    isInferred: read.length > 0,
  };
};

const corrected = (
  { title }: Told,
  { label, kldb, occupationId }: OccupationCorrection,
  resolve: OccupationResolver["resolve"],
): OfferOccupations => ({
  ...readFrom(title, resolve(title, GUESSES_KEPT).hits),
  verdict: "corrected",
  occupations: [{ label, kldb, occupationId }],
  isInferred: false,
});

const readFrom = (
  words: string,
  hits: readonly OccupationHit[],
): Pick<VacancyReading, "words" | "guesses"> => ({ words, guesses: hits.map(toGuess) });

export const toGuess = (hit: OccupationHit): OccupationGuess => ({
  ...(hit.occupationId === undefined ? {} : { occupationId: hit.occupationId }),
  kldb: hit.kldb,
  label: hit.label,
  score: Math.round(hit.score * 1_000) / 1_000,
  evidence: hit.reasons.map((reason) => ({
    kind: reason.kind,
    words: reason.kind === "synonym" ? reason.label : reason.word,
  })),
});

const hasCode = (hit: OccupationHit | undefined): boolean => hit?.kldb.length === 5;

const withCodes = (occupation: OfferOccupation, hit: OccupationHit | undefined): OfferOccupation =>
  hit && hasCode(hit)
    ? {
        ...occupation,
        kldb: hit.kldb,
        ...(hit.occupationId === undefined ? {} : { occupationId: hit.occupationId }),
      }
    : occupation;
