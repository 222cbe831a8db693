import { HUNDREDTHS, type OfferTraits, POINT_PARTS } from "../traits/offer-traits";
import { makeGrowing, sharedInts, sharedShorts } from "./growing";

/**
 * Traits of many offers in three arrays that threads share: about 100 bytes an offer. Rows hold what
 * every offer has; lists and points lie one after the other, rows say where.
 */
export type OfferColumns = {
  readonly count: number;
  readonly rows: Int32Array;
  readonly lists: Uint16Array;
  readonly points: Int32Array;
};

/** Fields of a row. */
const [FLAGS, YEARS, HOURS_MIN, HOURS_MAX, SHIFT, DEMANDS, PAY_MIN, PAY_MAX] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const [STARTS_ON, LISTS_AT, COUNTS, MORE_COUNTS, POINTS_AT, WIDTH] = [
  8, 9, 10, 11, 12, 13,
] as const;

export type OfferWriter = {
  /** The number of the offer, from 0. */
  readonly add: (offer: OfferTraits) => number;
  readonly finish: () => OfferColumns;
};

export const makeOfferWriter = (): OfferWriter => {
  const rows = makeGrowing(sharedInts);
  const lists = makeGrowing(sharedShorts);
  const points = makeGrowing(sharedInts);
  return {
    add: (offer) => {
      const index = rows.length() / WIDTH;
      for (const value of rowOf(offer, lists.length(), points.length())) rows.push(value);
      for (const list of listsOf(offer)) for (const value of Array.from(list)) lists.push(value);
      for (const part of Array.from(offer.points)) points.push(Math.round(part * POINT_PARTS));
      return index;
    },
    finish: () => ({
      count: rows.length() / WIDTH,
      rows: rows.taken(),
      lists: lists.taken(),
      points: points.taken(),
    }),
  };
};

const listsOf = (offer: OfferTraits): readonly ArrayLike<number>[] => [
  offer.occupations,
  offer.requiredSkills,
  offer.welcomeSkills,
  offer.requiredProofs,
  offer.welcomeProofs,
  offer.requiredLicences,
  offer.languages,
];

const rowOf = (offer: OfferTraits, listsAt: number, pointsAt: number): readonly number[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = listsOf(offer).map(
    ({ length }) => length,
  );
  return [
    flagsOf(offer),
    Math.round(offer.experienceYears * HUNDREDTHS),
    Math.round(offer.hoursMin * HUNDREDTHS),
    Math.round(offer.hoursMax * HUNDREDTHS),
    ((offer.shiftStart + RAISED) << 16) | (offer.shiftEnd + RAISED),
    offer.demands,
    Math.round(offer.payMin * HUNDREDTHS),
    Math.round(offer.payMax * HUNDREDTHS),
    offer.startsOn,
    listsAt,
    a | (b << 8) | (c << 16) | (d << 24),
    e | (f << 8) | (g << 16) | ((offer.points.length / 2) << 24),
    pointsAt,
  ];
};

/** Ladders and clocks count from -1 for "untold", bits from 0. */
const RAISED = 1;

const flagsOf = (offer: OfferTraits): number =>
  offer.offerType |
  (offer.level << 3) |
  ((offer.school + RAISED) << 6) |
  ((offer.vocational + RAISED) << 9) |
  ((offer.experience + RAISED) << 12) |
  (offer.schedules << 14) |
  (offer.night << 16) |
  (offer.weekend << 18) |
  (offer.shifts << 20) |
  ((offer.isHomeOffice ? 1 : 0) << 22) |
  (offer.term << 23) |
  (offer.agency << 25);

const numberAt = (values: Int32Array | Uint16Array, position: number): number =>
  values[position] ?? 0;

/**
 * Reads one offer back, exactly as it was written. One flat object: this runs millions of times,
 * and putting an object together from parts takes ten times as long.
 */
export const offerAt = ({ rows, lists, points }: OfferColumns, index: number): OfferTraits => {
  const at = index * WIDTH;
  const flags = numberAt(rows, at + FLAGS);
  const shift = numberAt(rows, at + SHIFT);
  const counts = numberAt(rows, at + COUNTS);
  const more = numberAt(rows, at + MORE_COUNTS);
  const first = numberAt(rows, at + LISTS_AT);
  const second = first + (counts & 0xff);
  const third = second + ((counts >> 8) & 0xff);
  const fourth = third + ((counts >> 16) & 0xff);
  const fifth = fourth + (counts >>> 24);
  const sixth = fifth + (more & 0xff);
  const seventh = sixth + ((more >> 8) & 0xff);
  return {
    offerType: flags & 7,
    level: (flags >> 3) & 7,
    school: ((flags >> 6) & 7) - RAISED,
    vocational: ((flags >> 9) & 7) - RAISED,
    experience: ((flags >> 12) & 3) - RAISED,
    schedules: (flags >> 14) & 3,
    night: (flags >> 16) & 3,
    weekend: (flags >> 18) & 3,
    shifts: (flags >> 20) & 3,
    isHomeOffice: ((flags >> 22) & 1) === 1,
    term: (flags >> 23) & 3,
    agency: (flags >> 25) & 3,
    occupations: part(lists, first, second),
    requiredSkills: part(lists, second, third),
    welcomeSkills: part(lists, third, fourth),
    requiredProofs: part(lists, fourth, fifth),
    welcomeProofs: part(lists, fifth, sixth),
    requiredLicences: part(lists, sixth, seventh),
    languages: part(lists, seventh, seventh + ((more >> 16) & 0xff)),
    points: pointsIn(points, numberAt(rows, at + POINTS_AT), more >>> 24),
    experienceYears: numberAt(rows, at + YEARS) / HUNDREDTHS,
    hoursMin: numberAt(rows, at + HOURS_MIN) / HUNDREDTHS,
    hoursMax: numberAt(rows, at + HOURS_MAX) / HUNDREDTHS,
    shiftStart: (shift >> 16) - RAISED,
    shiftEnd: (shift & 0xffff) - RAISED,
    demands: numberAt(rows, at + DEMANDS),
    payMin: numberAt(rows, at + PAY_MIN) / HUNDREDTHS,
    payMax: numberAt(rows, at + PAY_MAX) / HUNDREDTHS,
    startsOn: numberAt(rows, at + STARTS_ON),
  };
};

const none: readonly number[] = [];

const part = (values: Uint16Array, from: number, to: number): readonly number[] => {
  if (from === to) return none;
  const list: number[] = [];
  for (let position = from; position < to; position += 1) list.push(numberAt(values, position));
  return list;
};

const pointsIn = (values: Int32Array, from: number, count: number): readonly number[] => {
  if (count === 0) return none;
  const list: number[] = [];
  const to = from + count * 2;
  for (let at = from; at < to; at += 1) list.push(numberAt(values, at) / POINT_PARTS);
  return list;
};
