import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Codebook } from "./codebook";

/** What a person brings to each occupation of the codebook, by index. */
export type Practice = {
  readonly hasOccupations: boolean;
  /** Share of the occupation's weight, 0 to 1: closeness lessened where it is only wished. */
  readonly worth: Float32Array;
  /** Closeness of the nearest occupation wished for or practised, 0 to 1. */
  readonly closeness: Float32Array;
  /** Years that count for it: those in occupations near enough, lessened by their distance. */
  readonly years: Float32Array;
};

// A wish without experience is worth a little less than experience in the same occupation.
const WORTH_OF_WISH = 0.9;
const WORTH_OF_FIRST_DAY = 0.8;
const YEARS_UNTIL_FULL_WORTH = 2;
/** Years in an occupation less close than this teach little of the other. */
const CLOSE_ENOUGH_FOR_YEARS = 0.5;

/** Worth of an occupation somebody practised for so many years. */
export const worthOfPractice = (years: number): number =>
  WORTH_OF_FIRST_DAY + (1 - WORTH_OF_FIRST_DAY) * Math.min(1, years / YEARS_UNTIL_FULL_WORTH);

export const worthOfWish = WORTH_OF_WISH;

export const practiceOf = ({ wishes, experience }: JobSeeker, codebook: Codebook): Practice => {
  const sources = [
    ...wishes.map(({ occupationId }) => ({ occupationId, factor: WORTH_OF_WISH, years: 0 })),
    ...experience.map(({ occupationId, years }) => ({
      occupationId,
      factor: worthOfPractice(years),
      years,
    })),
  ].map((source) => ({ ...source, index: codebook.occupationIndex(source.occupationId) }));
  const known = sources.filter(({ index }) => index > 0);
  const practice = {
    hasOccupations: known.length > 0,
    worth: new Float32Array(codebook.occupationCount),
    closeness: new Float32Array(codebook.occupationCount),
    years: new Float32Array(codebook.occupationCount),
  };
  for (const { index, factor, years } of known) {
    lift(practice, codebook.closenessFrom(index), factor, years);
  }
  return practice;
};

const lift = (practice: Practice, row: Float32Array, factor: number, years: number): void => {
  for (let to = 1; to < row.length; to += 1) {
    const closeness = row[to] ?? 0;
    raise(practice.worth, to, closeness * factor);
    raise(practice.closeness, to, closeness);
    if (closeness >= CLOSE_ENOUGH_FOR_YEARS) raise(practice.years, to, closeness * years);
  }
};

const raise = (values: Float32Array, position: number, value: number): void => {
  if (value > (values[position] ?? 0)) values[position] = value;
};
