import type { OccupationHit, ResolvingVerdict } from "./occupation-hit";

const LEAST_FOR_A_HIT = 0.12;
const LEAST_FOR_SURE = 0.6;
// A runner-up of another occupational group this close makes the best a guess.
const LEAST_LEAD = 0.06;

/** Whether a score says anything at all. */
export const isWorthShowing = (score: number): boolean => score >= LEAST_FOR_A_HIT;

/** Whether the best hit may be acted on; hits come best first. */
export const verdictOn = (hits: readonly OccupationHit[]): ResolvingVerdict => {
  const [best] = hits;
  if (!best) return "nothing";
  const rival = hits.find(({ kldb }) => !isSameGroup(kldb, best.kldb));
  const lead = best.score - (rival?.score ?? 0);
  return best.score >= LEAST_FOR_SURE && lead >= LEAST_LEAD ? "sure" : "unsure";
};

/** Same three-digit group of KldB 2010; the level does not matter. */
export const isSameGroup = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);
