import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { answers } from "../traits/scales";
import { daysThatHold, reachOf } from "../traits/week-grid";
import { met, missing, type Rating, unknown } from "./rating";

/** What of the hours does not go together; bits, so that several can be told in one number. */
export const timeConflicts = {
  hours: 1,
  "starts-too-early": 2,
  "ends-too-late": 4,
  days: 8,
  night: 16,
  weekend: 32,
  shifts: 64,
} as const;
export type TimeConflict = keyof typeof timeConflicts;

/** Set where at least one question was answered by both sides. */
const KNOWN = 128;

/** Hours, start and end, night, weekend and shift work against what a week can hold. */
export const rateWorkingTime = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  const found = conflictBits(profile, offer);
  if ((found & ~KNOWN) !== 0) return missing;
  return found === 0 ? unknown : met;
};

export const hasConflict = (
  profile: ProfileTraits,
  offer: OfferTraits,
  conflict: TimeConflict,
): boolean => (conflictBits(profile, offer) & timeConflicts[conflict]) !== 0;

export const conflictsOf = (
  profile: ProfileTraits,
  offer: OfferTraits,
): readonly TimeConflict[] => {
  const bits = conflictBits(profile, offer);
  const all: readonly TimeConflict[] = [
    "hours",
    "starts-too-early",
    "ends-too-late",
    "days",
    "night",
    "weekend",
    "shifts",
  ];
  return all.filter((conflict) => (bits & timeConflicts[conflict]) !== 0);
};

const conflictBits = (profile: ProfileTraits, offer: OfferTraits): number =>
  hoursBits(profile, offer) |
  clockBits(profile, offer) |
  bearBits(offer.night, profile.night, timeConflicts.night) |
  bearBits(offer.weekend, profile.weekend, timeConflicts.weekend) |
  bearBits(offer.shifts, profile.shifts, timeConflicts.shifts);

/** Work not asked for is no conflict; asked for, the person's answer decides, silence stays open. */
const bearBits = (asked: number, can: number, conflict: number): number => {
  if (asked === answers.unknown) return 0;
  if (asked === answers.no) return KNOWN;
  if (can === answers.unknown) return 0;
  return can === answers.yes ? KNOWN : KNOWN | conflict;
};

// What the words full time and part time usually mean in hours a week.
const FULL_TIME = { min: 35, max: 40 } as const;
const PART_TIME = { min: 10, max: 30 } as const;

type Hours = { readonly min: number; readonly max: number };

const hoursBits = (profile: ProfileTraits, offer: OfferTraits): number => {
  const offered = offeredHours(offer);
  if (profile.hoursMax === 0 || offered.length === 0) return 0;
  const isFit = offered.some(({ min, max }) => min <= profile.hoursMax && max >= profile.hoursMin);
  return isFit ? KNOWN : KNOWN | timeConflicts.hours;
};

/** Every kind of week the offer may mean; none where it says nothing. */
const offeredHours = ({ hoursMin, hoursMax, schedules }: OfferTraits): readonly Hours[] =>
  hoursMax > 0 ? [{ min: hoursMin, max: hoursMax }] : (usualHours[schedules] ?? []);

/** By the bits of `OfferTraits.schedules`. */
const usualHours: readonly (readonly Hours[])[] = [
  [],
  [FULL_TIME],
  [PART_TIME],
  [FULL_TIME, PART_TIME],
];

const clockBits = (profile: ProfileTraits, offer: OfferTraits): number => {
  const reach = profile.week ? reachOf(profile.week) : undefined;
  const bits =
    startBits(offer, reach?.from ?? profile.earliest) |
    endBits(offer, reach?.until ?? profile.latest);
  return bits === KNOWN ? dayBits(profile, offer) : bits;
};

const startBits = ({ shiftStart }: OfferTraits, earliest: number): number => {
  if (shiftStart < 0 || earliest < 0) return 0;
  return shiftStart >= earliest ? KNOWN : KNOWN | timeConflicts["starts-too-early"];
};

const endBits = ({ shiftStart, shiftEnd }: OfferTraits, latest: number): number => {
  if (shiftEnd < 0 || latest < 0) return 0;
  const end = shiftEnd < shiftStart ? shiftEnd + DAY_MINUTES : shiftEnd;
  return end <= latest ? KNOWN : KNOWN | timeConflicts["ends-too-late"];
};

const DAY_MINUTES = 24 * 60;
const WORKDAYS = 5;

/** The clock fits; are there days enough that hold the whole shift? */
const dayBits = ({ week }: ProfileTraits, offer: OfferTraits): number => {
  const { shiftStart, shiftEnd, hoursMin } = offer;
  if (!week || shiftStart < 0 || shiftEnd <= shiftStart) return KNOWN;
  const length = (shiftEnd - shiftStart) / 60;
  const needed = hoursMin > 0 ? Math.min(WORKDAYS, Math.ceil(hoursMin / length)) : 1;
  const held = daysThatHold(week, shiftStart, shiftEnd, offer.weekend === answers.yes);
  return held >= needed ? KNOWN : KNOWN | timeConflicts.days;
};
