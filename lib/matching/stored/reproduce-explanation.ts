import type { Verdict } from "../rating/rating";
import { findRules, portalRules, type RecordedRules } from "../rules/recorded-rules";
import type { WeightProfile } from "../rules/weight-profile";
import { inTenths } from "../score-match";
import { decodeRatings } from "./compact-ratings";

/** One requirement as it was rated then. */
export type ReproducedLine = {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly share: number;
  readonly weight: number;
  readonly points: number;
};

export type Reproduced = {
  readonly lines: readonly ReproducedLine[];
  /** The sum of the points, as near to the stored score as the stored shares are exact. */
  readonly score: number;
};

/**
 * What a stored match was explained with, by the rules and weights of its own version, whatever
 * counts today. Undefined where nobody knows that version any more.
 */
export const reproduceExplanation = (
  { ratings, rulesVersion }: { readonly ratings: string; readonly rulesVersion: string },
  profiles: readonly WeightProfile[],
  known: readonly RecordedRules[] = portalRules,
): Reproduced | undefined => {
  const rules = findRules(rulesVersion, profiles, known);
  if (!rules) return undefined;
  const lines = decodeRatings(ratings, rules.requirements).map(
    ({ name, verdict, share }): ReproducedLine => {
      const weight = rules.weights[name] ?? 0;
      return { requirement: name, verdict, share, weight, points: inTenths(weight * share) };
    },
  );
  const points = lines.reduce((sum, { weight, share }) => sum + weight * share, 0);
  return { lines, score: inTenths(points) };
};
