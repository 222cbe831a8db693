import { isExcluded } from "../hard-obstacles";
import { FIT_SCORE, matchWeights } from "../match-weights";
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

type Count = {
  readonly shortlist: Shortlist;
  readonly codes: Codes;
  readonly profile: ProfileTraits;
  readonly mostPoints: Float64Array;
  readonly seenBy: Int32Array;
  readonly visit: number;
  readonly more: Map<string, { readonly change: PersonChange; more: number }>;
  fitting: number;
};

const SHOWN = 3;
// Scores are rounded to tenths, and shares are held in 32 bits.
const ROUNDING = 0.06;

/**
 * Looks at every offer within reach (by car, as that is one of the changes) in occupations near to
 * those of the person, and counts which single change would make it fit.
 */
export const makeFindOpening = (shortlist: Shortlist, codes: Codes): FindOpening => {
  const mostPoints = mostPointsBySilence(matchWeights);
  const seenBy = new Int32Array(shortlist.columns.count);
  let visit = 0;
  return (profile) => {
    visit += 1;
    const count: Count = {
      ...{ shortlist, codes, profile, mostPoints, seenBy, visit },
      more: new Map(),
      fitting: 0,
    };
    walk(count);
    const changes = [...count.more.values()].toSorted((one, other) => other.more - one.more);
    return { fitting: count.fitting, changes: changes.slice(0, SHOWN) };
  };
};

const walk = (count: Count): void => {
  const { profile, shortlist } = count;
  const { index } = shortlist;
  const near = nearOccupations(profile);
  const reach = index.grid.reachedBy({ ...profile, means: { ...profile.means, car: true } });
  const silence = silenceOfProfile(profile);
  for (const { cell, share } of reach) {
    for (const occupation of near) {
      const worth = matchWeights.occupation * numberAt(profile.worth, occupation);
      const group = cell * index.occupationCount + occupation;
      lookAtGroup(count, group, worth + matchWeights.commute * share, silence);
    }
  }
};

/** All offers of one occupation in one cell; `certain` is what occupation and way bring at most. */
const lookAtGroup = (count: Count, group: number, certain: number, silence: number): void => {
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

const look = (count: Count, number: number): void => {
  const { seenBy, visit, profile, shortlist, codes } = count;
  if (seenBy[number] === visit) return;
  seenBy[number] = visit;
  const offer = offerAt(shortlist.columns, number);
  if (fits(profile, offer)) {
    count.fitting += 1;
    return;
  }
  for (const { change, profile: changed } of changesAtPerson(profile, offer, codes)) {
    if (changed && fits({ ...profile, ...changed }, offer)) add(count, change);
  }
  for (const { change, profile: changed } of timeChangesAtPerson(profile, offer)) {
    if (fits({ ...profile, ...changed }, offer)) add(count, change);
  }
};

const fits = (profile: ProfileTraits, offer: OfferTraits): boolean =>
  !isExcluded(profile, offer) && scoreOf(profile, offer) >= FIT_SCORE;

const add = ({ more }: Count, change: PersonChange): void => {
  const name = JSON.stringify(change);
  const held = more.get(name);
  if (held) held.more += 1;
  else more.set(name, { change, more: 1 });
};
