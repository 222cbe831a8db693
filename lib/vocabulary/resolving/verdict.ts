import type { ReadWord } from "./text/read-title";
import { isVague } from "./text/vague-words";
import type { OccupationHit, ResolvingVerdict } from "./occupation-hit";

const LEAST_FOR_A_HIT = 0.12;
// A runner-up of another occupational group this close makes the best a guess; where the title is
// nearly a label itself, less lead is enough. Chosen on the tuning half of the official register of
// occupations: of the titles called sure, nine in ten come to their group.
const levels = [
  { leastScore: 0.95, leastLead: 0.1 },
  { leastScore: 0.7, leastLead: 0.2 },
] as const;

/** Whether a score says anything at all. */
export const isWorthShowing = (score: number): boolean => score >= LEAST_FOR_A_HIT;

/** Whether the best hit may be acted on; hits come best first, with a runner-up of another group. */
export const verdictOn = (
  words: readonly ReadWord[],
  hits: readonly OccupationHit[],
): ResolvingVerdict => {
  const [best] = hits;
  if (!best) return "nothing";
  if (words.every(({ folded }) => isVague(folded))) return "unsure";
  const rival = hits.find(({ kldb }) => !isSameGroup(kldb, best.kldb));
  const lead = best.score - (rival?.score ?? 0);
  const isSure = levels.some(
    ({ leastScore, leastLead }) => best.score >= leastScore && lead >= leastLead,
  );
  return isSure ? "sure" : "unsure";
};

/** Same three-digit group of KldB 2010; the level does not matter. */
export const isSameGroup = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);
