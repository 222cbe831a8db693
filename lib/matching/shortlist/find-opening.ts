import { isExcluded } from "../hard-obstacles";
import { FIT_SCORE, type MatchWeights, matchWeights } from "../match-weights";
import type { Opening, PersonChange } from "../opening";
import { NEAR } from "../rating/rate-occupation";
import { scoreOf } from "../score-match";
import { timeChangesAtPerson } from "../time-changes";
import { changesAtPerson } from "../trait-changes";
import type { Codebook } from "../traits/codebook";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { offerAt } from "./offer-columns";
import type { Shortlist } from "./shortlist";
import { mostPointsBySilence, silenceOfProfile } from "./silence";

/** What would open most offers to a person; see `Opening`. */
export type FindOpening = (profile: ProfileTraits) => Opening;

type Codes = Pick<Codebook, "skillId" | "isLicence">;

type Visit = {
  readonly shortlist: Shortlist;
  readonly codes: Codes;
  readonly weights: MatchWeights;
  readonly profile: ProfileTraits;
  readonly mostPoints: Float64Array;
  readonly seenBy: Int32Array;
  readonly visit: number;
  readonly onOpened: OnOpened;
  fitting: number;
};

/** An offer, by its number, that one change would make fit. */
export type OnOpened = (change: PersonChange, offer: number) => void;

/** Tells every opened offer with the change that opens it; answers how many fit as things are. */
export type VisitOpened = (profile: ProfileTraits, onOpened: OnOpened) => number;

const SHOWN = 3;
// Scores are rounded to tenths, and shares are held in 32 bits.
const ROUNDING = 0.06;

/** Counts which single change would make most offers fit. */
export const makeFindOpening = (
  shortlist: Shortlist,
  codes: Codes,
  weights: MatchWeights = matchWeights,
): FindOpening => {
  const visitOpened = makeVisitOpened(shortlist, codes, weights);
  return (profile) => {
    const more = new Map<string, { readonly change: PersonChange; more: number }>();
    const fitting = visitOpened(profile, (change) => add(more, change));
    const changes = [...more.values()].toSorted((one, other) => other.more - one.more);
    return { fitting, changes: changes.slice(0, SHOWN) };
  };
};

/**
 * Looks at every offer within reach (by car, as that is one of the changes) in occupations near to
 * those of the person.
 */
export const makeVisitOpened = (
  shortlist: Shortlist,
  codes: Codes,
  weights: MatchWeights = matchWeights,
): VisitOpened => {
  const mostPoints = mostPointsBySilence(weights);
  const seenBy = new Int32Array(shortlist.columns.count);
  let visit = 0;
  return (profile, onOpened) => {
    visit += 1;
    const one: Visit = {
      ...{ shortlist, codes, weights, profile, mostPoints, seenBy, visit, onOpened },
      fitting: 0,
    };
    walk(one);
    return one.fitting;
  };
};

const walk = (count: Visit): void => {
  const { profile, shortlist, weights } = count;
  const { index } = shortlist;
  const near = nearOccupations(profile);
  const reach = index.grid.reachedBy({ ...profile, means: { ...profile.means, car: true } });
  const silence = silenceOfProfile(profile);
  for (const { cell, share } of reach) {
    for (const occupation of near) {
      const worth = weights.occupation * numberAt(profile.worth, occupation);
      const group = cell * index.occupationCount + occupation;
      lookAtGroup(count, group, worth + weights.commute * share, silence);
    }
  }
};

/** All offers of one occupation in one cell; `certain` is what occupation and way bring at most. */
const lookAtGroup = (count: Visit, group: number, certain: number, silence: number): void => {
  const { index } = count.shortlist;
  const to = numberAt(index.starts, group + 1);
  for (let at = numberAt(index.starts, group); at < to; at += 1) {
    const others = numberAt(count.mostPoints, numberAt(index.silence, at) | silence);
    if (certain + others + ROUNDING >= FIT_SCORE) look(count, numberAt(index.entries, at));
  }
};

const numberAt = (values: ArrayLike<number>, position: number): number => values[position] ?? 0;

const nearOccupations = ({ closeness }: ProfileTraits): readonly number[] => {
  const near: number[] = [];
  for (let occupation = 1; occupation < closeness.length; occupation += 1) {
    if ((closeness[occupation] ?? 0) >= NEAR) near.push(occupation);
  }
  return near;
};

const look = (one: Visit, number: number): void => {
  const { seenBy, visit, profile, shortlist, codes, weights, onOpened } = one;
  if (seenBy[number] === visit) return;
  seenBy[number] = visit;
  const offer = offerAt(shortlist.columns, number);
  if (fits(profile, offer, weights)) {
    one.fitting += 1;
    return;
  }
  for (const { change, profile: changed } of changesAtPerson(profile, offer, codes)) {
    if (changed && fits({ ...profile, ...changed }, offer, weights)) onOpened(change, number);
  }
  for (const { change, profile: changed } of timeChangesAtPerson(profile, offer)) {
    if (fits({ ...profile, ...changed }, offer, weights)) onOpened(change, number);
  }
};

const fits = (profile: ProfileTraits, offer: OfferTraits, weights: MatchWeights): boolean =>
  !isExcluded(profile, offer) && scoreOf(profile, offer, weights) >= FIT_SCORE;

const add = (
  counts: Map<string, { readonly change: PersonChange; more: number }>,
  change: PersonChange,
): void => {
  const name = JSON.stringify(change);
  const held = counts.get(name);
  if (held) held.more += 1;
  else counts.set(name, { change, more: 1 });
};
