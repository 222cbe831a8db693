import { isExcluded } from "../hard-obstacles";
import { type MatchWeights, matchWeights, SHARE_OF_UNKNOWN } from "../match-weights";
import { scoreOf } from "../score-match";
import { type Codebook, UNKNOWN_INDEX } from "../traits/codebook";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { type BestFew, makeBestFew, type Ranked } from "./best-few";
import { NEAR_SHARE, type Reach } from "./cell-grid";
import { makeOfferWriter, offerAt, type OfferColumns } from "./offer-columns";
import { makeIndexWriter, type OfferIndex } from "./offer-index";
import { mostPointsBySilence, silenceOfProfile } from "./silence";

/** All offers in memory, so arranged that the best few for a person are found without scoring all. */
export type Shortlist = { readonly columns: OfferColumns; readonly index: OfferIndex };

export type ShortlistWriter = {
  /** The number of the offer, from 0; equal scores are ordered by it. */
  readonly add: (offer: OfferTraits) => number;
  readonly finish: () => Shortlist;
};

export const makeShortlistWriter = (codebook: Codebook): ShortlistWriter => {
  const [columns, index] = [makeOfferWriter(), makeIndexWriter(codebook)];
  return {
    add: (offer) => {
      const number = columns.add(offer);
      index.add(number, offer);
      return number;
    },
    finish: () => ({ columns: columns.finish(), index: index.finish() }),
  };
};

export type BestOffers = {
  readonly ranked: readonly Ranked[];
  /** How many offers were scored to be sure. */
  readonly scored: number;
};

export type FindBestOffers = (
  profile: ProfileTraits,
  size: number,
  isLeftOut?: (index: number) => boolean,
) => BestOffers;

/**
 * The best offers for a person by `scoreOf`, without those that are excluded. Exact: an offer is
 * passed over only where the most it could score stays below the worst one already held.
 */
export const makeFindBestOffers = (
  { columns, index }: Shortlist,
  weights: MatchWeights = matchWeights,
): FindBestOffers => {
  const mostPoints = mostPointsBySilence(weights);
  const seenBy = new Int32Array(columns.count);
  let visit = 0;
  return (profile, size, isLeftOut = leaveOutNone) => {
    visit += 1;
    const silence = silenceOfProfile(profile);
    const search: Search = {
      columns,
      index,
      weights,
      mostPoints,
      seenBy,
      visit,
      profile,
      silence,
      isLeftOut,
      best: makeBestFew(size, isEarlier),
      mark: Number.NEGATIVE_INFINITY,
      scored: 0,
    };
    walk(search, mostPoints[silence] ?? 0);
    return { ranked: search.best.taken(), scored: search.scored };
  };
};

const leaveOutNone = (): boolean => false;
const isEarlier = (one: number, other: number): boolean => one < other;

/** One search under way. Functions below take it as a whole: closures in this loop cost seconds. */
type Search = {
  readonly columns: OfferColumns;
  readonly index: OfferIndex;
  readonly weights: MatchWeights;
  readonly mostPoints: Float64Array;
  /** By offer, the last visit that scored it: an offer lies in several groups. */
  readonly seenBy: Int32Array;
  readonly visit: number;
  readonly profile: ProfileTraits;
  readonly silence: number;
  readonly isLeftOut: (index: number) => boolean;
  readonly best: BestFew;
  /** What a bound must reach to be worth a look. */
  mark: number;
  scored: number;
};

// Scores are rounded to tenths, and shares are held in 32 bits.
const ROUNDING = 0.06;

const isHopeless = (bound: number, { mark }: Search): boolean => bound < mark;

/**
 * First the occupations that fit best in the near cells: they set a mark that little else reaches.
 * Then all that lies near, then, by occupation, whatever could make up for a long way. `rest` is the
 * most that all but occupation and way can bring this person.
 */
const walk = (search: Search, rest: number): void => {
  const { index, profile, weights } = search;
  const near = index.grid.reachedBy(profile);
  const points = occupationPoints(profile, weights.occupation);
  const pointsOf = (occupation: number): number => numberAt(points, occupation);
  const order = Array.from(points.keys()).sort((one, other) => pointsOf(other) - pointsOf(one));
  setMark(search, near, order.slice(0, FIRST_OCCUPATIONS), points);

  const most = pointsOf(order[0] ?? UNKNOWN_INDEX) + rest;
  for (const { cell, share } of near) {
    const way = share * weights.commute;
    if (isHopeless(most + way, search)) break;
    const group = cell * index.occupationCount;
    lookAt(search, group, group + index.occupationCount, points, way);
  }
  for (const occupation of order) {
    const bound = pointsOf(occupation) + NEAR_SHARE * weights.commute;
    if (isHopeless(bound + rest, search)) break;
    lookAtFar(search, occupation, bound);
  }
};

const setMark = (
  search: Search,
  near: Reach,
  occupations: readonly number[],
  points: Float64Array,
): void => {
  const { index, weights } = search;
  for (const { cell, share } of near) {
    for (const occupation of occupations) {
      const group = cell * index.occupationCount + occupation;
      lookAt(search, group, group + 1, points, share * weights.commute);
    }
  }
};

const FIRST_OCCUPATIONS = 12;

/** Points each occupation can bring, by index; an unknown one brings half. */
const occupationPoints = (
  { hasOccupations, worth }: ProfileTraits,
  weight: number,
): Float64Array => {
  const points = new Float64Array(worth.length);
  points.forEach((_none, occupation) => {
    const isOpen = occupation === UNKNOWN_INDEX || !hasOccupations;
    points[occupation] = weight * (isOpen ? SHARE_OF_UNKNOWN : (worth[occupation] ?? 0));
  });
  return points;
};

/** All offers of some neighbouring groups of one cell, whose way brings at most `way` points. */
const lookAt = (
  search: Search,
  fromGroup: number,
  toGroup: number,
  points: Float64Array,
  way: number,
): void => {
  const { index, mostPoints, silence } = search;
  const to = numberAt(index.starts, toGroup);
  for (let at = numberAt(index.starts, fromGroup); at < to; at += 1) {
    const others = numberAt(mostPoints, numberAt(index.silence, at) | silence);
    const bound = numberAt(points, numberAt(index.occupations, at)) + way + others;
    if (!isHopeless(bound, search)) score(search, numberAt(index.entries, at));
  }
};

/** All offers of one occupation; `bound` is what occupation and a long way bring at most. */
const lookAtFar = (search: Search, occupation: number, bound: number): void => {
  const { index, mostPoints, silence } = search;
  const to = numberAt(index.occupationStarts, occupation + 1);
  for (let at = numberAt(index.occupationStarts, occupation); at < to; at += 1) {
    const entry = numberAt(index.byOccupation, at);
    const others = numberAt(mostPoints, numberAt(index.silence, entry) | silence);
    if (!isHopeless(bound + others, search)) score(search, numberAt(index.entries, entry));
  }
};

type Numbers = Float64Array | Int32Array | Uint16Array | Uint32Array;

const numberAt = (values: Numbers, position: number): number => values[position] ?? 0;

const score = (search: Search, number: number): void => {
  const { columns, profile, weights, best, isLeftOut, seenBy, visit } = search;
  if (seenBy[number] === visit) return;
  seenBy[number] = visit;
  search.scored += 1;
  const offer = offerAt(columns, number);
  if (isLeftOut(number) || isExcluded(profile, offer)) return;
  best.offer(scoreOf(profile, offer, weights), number);
  search.mark = best.threshold() - ROUNDING;
};
