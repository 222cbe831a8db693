import { commuteShare, kilometres, minutesFor } from "../rating/rate-commute";
import { SHARE_OF_UNKNOWN } from "../match-weights";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";

// About five and a half kilometres each way in this latitude: small enough to tell near from far.
const CELL_LAT = 0.05;
const CELL_LNG = 0.08;
const COLUMNS = 10_000;

/** Work from home, and work nobody can place: two cells that lie nowhere. */
export const HOME = 0;
export const NOWHERE = 1;
const FIRST_PLACED = 2;

/** The squares in which there are offers, numbered by their order of appearance. */
export type CellGrid = {
  readonly count: () => number;
  /** Every cell an offer lies in, each once. */
  readonly cellsOf: (offer: OfferTraits) => readonly number[];
  readonly reachedBy: (profile: Traveller) => Reach;
  /** What another thread needs to make the same grid. */
  readonly keys: () => readonly number[];
};

/** Cells near a person with the most their way can be worth, the most worth first. */
export type Reach = readonly ReachedCell[];

export type ReachedCell = { readonly cell: number; readonly share: number };
type Traveller = Pick<ProfileTraits, "lat" | "lng" | "means" | "maxMinutes">;

/** From here on a cell counts as near; the way to all others is worth less. */
export const NEAR_SHARE = 0.3;
/** People of one place with the same means see the same cells; so many ways are remembered. */
const MOST_REMEMBERED = 2_000;

/** `known` are the keys of an earlier grid, whose cells keep their numbers. */
export const makeCellGrid = (known: readonly number[] = []): CellGrid => {
  const keys = [...known];
  const numberOf = new Map(keys.map((key, position) => [key, FIRST_PLACED + position]));
  const remembered = new Map<string, { count: number; reach: Reach }>();

  const cellAt = (lat: number, lng: number): number => {
    const key = Math.floor(lat / CELL_LAT) * COLUMNS + Math.floor(lng / CELL_LNG);
    const earlier = numberOf.get(key);
    if (earlier !== undefined) return earlier;
    keys.push(key);
    numberOf.set(key, FIRST_PLACED + keys.length - 1);
    return FIRST_PLACED + keys.length - 1;
  };

  return {
    count: () => FIRST_PLACED + keys.length,
    cellsOf: ({ isHomeOffice, points }) => {
      if (isHomeOffice) return [HOME];
      if (points.length === 0) return [NOWHERE];
      const cells = new Set<number>();
      for (let at = 0; at + 1 < points.length; at += 2) {
        cells.add(cellAt(points[at] ?? 0, points[at + 1] ?? 0));
      }
      return [...cells];
    },
    reachedBy: (traveller) => {
      const { lat, lng, means, maxMinutes } = traveller;
      const name = [lat, lng, means.car, means.bicycle, means.publicTransport, maxMinutes].join();
      const held = remembered.get(name);
      if (held?.count === keys.length) return held.reach;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const reach = reachOf(traveller, keys);
      remembered.set(name, { count: keys.length, reach });
      return reach;
    },
    keys: () => [...keys],
  };
};

const reachOf = (traveller: Traveller, keys: readonly number[]): Reach => {
  const placed = keys.map((key, position) => ({
    cell: FIRST_PLACED + position,
    share: commuteShare(
      minutesFor(traveller.means, kmToCell(traveller, key)),
      traveller.maxMinutes,
    ),
  }));
  return [{ cell: HOME, share: 1 }, { cell: NOWHERE, share: SHARE_OF_UNKNOWN }, ...placed]
    .filter(({ share }) => share >= NEAR_SHARE)
    .sort((one, other) => other.share - one.share);
};

// The straight line is computed with one cosine for both ends, so a corner may seem a little farther
// than a point inside; this slack covers it within Europe.
const SLACK = 0.98;

/** Kilometres to the nearest edge of a cell, never more than to any point inside it. */
const kmToCell = ({ lat, lng }: Pick<ProfileTraits, "lat" | "lng">, key: number): number => {
  const row = Math.floor(key / COLUMNS);
  const column = key - row * COLUMNS;
  const nearLat = clamp(lat, row * CELL_LAT, (row + 1) * CELL_LAT);
  const nearLng = clamp(lng, column * CELL_LNG, (column + 1) * CELL_LNG);
  return kilometres(lat, lng, nearLat, nearLng) * SLACK;
};

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
