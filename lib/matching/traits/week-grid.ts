import { weekdays, type WeekStretch } from "@/lib/job-seekers/job-seeker";
import { minutesOf } from "./scales";

/** Stretches of each day, Monday first, in minutes after midnight. */
export type WeekGrid = readonly (readonly { readonly from: number; readonly until: number }[])[];

const MONDAY_TO_FRIDAY = 5;

/** Overlapping stretches count as one; those that end before they begin count for nothing. */
export const weekGridOf = (stretches: readonly WeekStretch[]): WeekGrid =>
  weekdays.map((day) =>
    joined(
      stretches
        .filter((stretch) => stretch.day === day)
        .map(({ from, until }) => ({ from: minutesOf(from), until: minutesOf(until) }))
        .filter(({ from, until }) => from < until),
    ),
  );

const joined = (stretches: { from: number; until: number }[]): WeekGrid[number] => {
  const result: { from: number; until: number }[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.until) last.until = Math.max(last.until, stretch.until);
    else result.push({ ...stretch });
  }
  return result;
};

/** Days on which work from `from` until `until` fits, of the days on which the offer may ask for it. */
export const daysThatHold = (
  grid: WeekGrid,
  from: number,
  until: number,
  withWeekend: boolean,
): number =>
  (withWeekend ? grid : grid.slice(0, MONDAY_TO_FRIDAY)).filter((day) =>
    day.some((stretch) => stretch.from <= from && stretch.until >= until),
  ).length;

/** First and last minute of any day that is painted; undefined where nothing is. */
export const reachOf = (grid: WeekGrid): { from: number; until: number } | undefined => {
  const all = grid.flat();
  if (all.length === 0) return undefined;
  return {
    from: Math.min(...all.map(({ from }) => from)),
    until: Math.max(...all.map(({ until }) => until)),
  };
};

/** Hours a week the grid holds in all. */
export const hoursIn = (grid: WeekGrid): number =>
  grid.flat().reduce((sum, { from, until }) => sum + until - from, 0) / 60;
