import { isExcluded } from "./hard-obstacles";
import { type MatchWeights, matchWeights } from "./match-weights";
import { scoreOf } from "./score-match";
import { makeBestFew, type Ranked } from "./shortlist/best-few";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";

const isEarlier = (one: number, other: number): boolean => one < other;

/** The people an offer fits best, by number: the very score by which offers are ordered for a person. */
export const rankPeople = (
  offer: OfferTraits,
  profiles: readonly ProfileTraits[],
  size: number,
  weights: MatchWeights = matchWeights,
): readonly Ranked[] => {
  const best = makeBestFew(size, isEarlier);
  for (let index = 0; index < profiles.length; index += 1) {
    const profile = profiles[index];
    if (!profile || isExcluded(profile, offer)) continue;
    best.offer(scoreOf(profile, offer, weights), index);
  }
  return best.taken();
};
