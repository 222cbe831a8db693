import { isExcluded } from "./hard-obstacles";
import { FIT_SCORE, type MatchWeights, matchWeights } from "./match-weights";
import { scoreOf } from "./score-match";
import type { Codebook } from "./traits/codebook";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";
import { changesAtOffer, changesAtPerson, type TraitChange } from "./trait-changes";

/** One thing that would turn a match, or lift it where it fits already. */
export type SmallestChange = {
  readonly change: TraitChange["change"];
  /** Score with the change. */
  readonly score: number;
  /** True where the offer becomes an option only through it. */
  readonly turns: boolean;
};

/** Less than this is not worth a word. */
const WORTH_SAYING = 3;

export const isFit = (
  profile: ProfileTraits,
  offer: OfferTraits,
  weights: MatchWeights = matchWeights,
): boolean => scoreOf(profile, offer, weights) >= FIT_SCORE && !isExcluded(profile, offer);

/**
 * The single change that would turn the match, found by rating it anew with each. Where several
 * would, the least effort goes first: a talk with the employer before a course, a course before a
 * licence. Where the offer fits already, the one that lifts it most.
 */
export const smallestChange = (
  profile: ProfileTraits,
  offer: OfferTraits,
  codebook: Pick<Codebook, "skillId" | "isLicence">,
  weights: MatchWeights = matchWeights,
): SmallestChange | undefined => {
  const changes = [
    ...changesAtOffer(profile, offer),
    ...changesAtPerson(profile, offer, codebook),
  ].toSorted((one, other) => one.effort - other.effort);
  if (isFit(profile, offer, weights)) return liftsMost({ profile, offer, weights }, changes);
  for (const each of changes) {
    const changed = changedBy(profile, offer, each);
    if (isFit(changed.profile, changed.offer, weights)) {
      const score = scoreOf(changed.profile, changed.offer, weights);
      return { change: each.change, score, turns: true };
    }
  }
  return undefined;
};

type Fitting = {
  readonly profile: ProfileTraits;
  readonly offer: OfferTraits;
  readonly weights: MatchWeights;
};

const liftsMost = (
  { profile, offer, weights }: Fitting,
  changes: readonly TraitChange[],
): SmallestChange | undefined => {
  const before = scoreOf(profile, offer, weights);
  const lifted = changes
    .map((each) => {
      const changed = changedBy(profile, offer, each);
      return {
        change: each.change,
        score: scoreOf(changed.profile, changed.offer, weights),
        turns: false,
        isFit: isFit(changed.profile, changed.offer, weights),
      };
    })
    .filter((each) => each.isFit && each.score >= before + WORTH_SAYING);
  const [best] = lifted.toSorted((one, other) => other.score - one.score);
  return best && { change: best.change, score: best.score, turns: false };
};

const changedBy = (
  profile: ProfileTraits,
  offer: OfferTraits,
  { profile: person, offer: work }: TraitChange,
): { readonly profile: ProfileTraits; readonly offer: OfferTraits } => ({
  profile: person ? { ...profile, ...person } : profile,
  offer: work ? { ...offer, ...work } : offer,
});
