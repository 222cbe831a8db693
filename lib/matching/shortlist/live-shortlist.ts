import type { VacancyId } from "@/lib/vacancies/vacancy";
import { isExcluded } from "../hard-obstacles";
import { type MatchWeights, matchWeights } from "../match-weights";
import { scoreOf } from "../score-match";
import { compactRatings } from "../stored/compact-ratings";
import type { FoundMatch } from "../stored/match-store";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import type { LoadedShortlist } from "./load-shortlist";
import { offerAt } from "./offer-columns";
import { makeFindBestOffers } from "./shortlist";

/** A shortlist that follows changes: what was loaded, less what went, and what came since. */
export type LiveShortlist = {
  /** A new or changed offer. */
  readonly put: (id: VacancyId, offer: OfferTraits) => void;
  readonly remove: (id: VacancyId) => void;
  /** The best offers for a person, without those left out; as exact as a freshly loaded one. */
  readonly find: (
    profile: ProfileTraits,
    size: number,
    leftOut: readonly VacancyId[],
  ) => readonly FoundMatch[];
  /** Changes since it was loaded: where they are many, loading anew makes it fast again. */
  readonly changeCount: () => number;
  readonly offerCount: () => number;
};

/** The offers must have been loaded in the order of their ids. */
export const makeLiveShortlist = (
  { shortlist, ids }: LoadedShortlist,
  weights: MatchWeights = matchWeights,
): LiveShortlist => {
  const findBest = makeFindBestOffers(shortlist, weights);
  const gone = new Set<number>();
  const came = new Map<VacancyId, OfferTraits>();

  const remove = (id: VacancyId): void => {
    const number = ids.numberOf(id);
    if (number !== undefined) gone.add(number);
    came.delete(id);
  };
  const rate = (
    profile: ProfileTraits,
    vacancyId: VacancyId,
    offer: OfferTraits,
    score: number,
  ): FoundMatch => ({ vacancyId, score, ratings: compactRatings(profile, offer) });

  return {
    remove,
    put: (id, offer) => {
      remove(id);
      came.set(id, offer);
    },
    find: (profile, size, leftOut) => {
      const hidden = new Set(gone);
      for (const id of leftOut) {
        const number = ids.numberOf(id);
        if (number !== undefined) hidden.add(number);
      }
      const loaded = findBest(profile, size, (index) => hidden.has(index)).ranked.map(
        ({ index, score }) =>
          rate(profile, ids.at(index), offerAt(shortlist.columns, index), score),
      );
      const later = [...came]
        .filter(([id, offer]) => !leftOut.includes(id) && !isExcluded(profile, offer))
        .map(([id, offer]) => rate(profile, id, offer, scoreOf(profile, offer, weights)));
      return [...loaded, ...later].toSorted(byScore).slice(0, size);
    },
    changeCount: () => gone.size + came.size,
    offerCount: () => ids.count() - gone.size + came.size,
  };
};

const byScore = (one: FoundMatch, other: FoundMatch): number =>
  other.score - one.score || (one.vacancyId < other.vacancyId ? -1 : 1);
