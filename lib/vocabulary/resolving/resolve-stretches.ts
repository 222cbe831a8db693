import type { FindHits } from "./make-hits";
import type { OccupationHit, OccupationReading } from "./occupation-hit";
import type { ReadWord } from "./text/read-title";
import { verdictOn } from "./verdict";

const MOST_STRETCHES = 4;

/** One reading of the whole title, or of its stretches where those name several occupations. */
export const resolveStretches = (
  words: readonly ReadWord[],
  limit: number,
  find: FindHits,
): OccupationReading => {
  if (words.length === 0 || limit < 1) return { verdict: "nothing", hits: [] };
  const whole = find(words, Math.max(limit, LEAST_COMPARED));
  const several = severalOccupations(stretchesOf(words), whole[0]?.score ?? 0, find);
  if (several.length < 2) return { verdict: verdictOn(words, whole), hits: whole.slice(0, limit) };
  const rest = [...several.flatMap((hits) => hits.slice(1)), ...whole];
  const leading = several.flatMap((hits) => hits.slice(0, 1)).sort(byScore);
  const hits = distinct([...leading, ...[...rest].sort(byScore)]);
  return { verdict: "sure", hits: hits.slice(0, limit) };
};

// The verdict needs a runner-up of another group even where one hit is asked for.
const LEAST_COMPARED = 10;

const byScore = (a: OccupationHit, b: OccupationHit): number => b.score - a.score;

const stretchesOf = (words: readonly ReadWord[]): readonly (readonly ReadWord[])[] => {
  const numbers = [...new Set(words.map(({ stretch }) => stretch))].slice(0, MOST_STRETCHES);
  return numbers.map((number) => words.filter(({ stretch }) => stretch === number));
};

/** Hits of each stretch that alone says more than the whole and is sure; each occupation once. */
const severalOccupations = (
  stretches: readonly (readonly ReadWord[])[],
  wholeScore: number,
  find: FindHits,
): readonly (readonly OccupationHit[])[] => {
  if (stretches.length < 2) return [];
  const kept: (readonly OccupationHit[])[] = [];
  for (const stretch of stretches) {
    const hits = find(stretch, LEAST_COMPARED);
    const [best] = hits;
    const isNew = !kept.some(([other]) => other && best && keyOf(other) === keyOf(best));
    if (best && isNew && best.score > wholeScore && verdictOn(stretch, hits) === "sure")
      kept.push(hits);
  }
  return kept;
};

const keyOf = ({ occupationId = "", escoUri = "" }: OccupationHit): string =>
  `${occupationId} ${escoUri}`;

const distinct = (hits: readonly OccupationHit[]): readonly OccupationHit[] => {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const isNew = !seen.has(keyOf(hit));
    seen.add(keyOf(hit));
    return isNew;
  });
};
