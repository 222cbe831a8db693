import { type Found, inferred } from "./evidence";
import type { AdText } from "./text/ad-text";
import { type HomeOffice, homeOfficeIn } from "./working-time/home-office";
import { type HoursPerWeek, hoursIn } from "./working-time/hours";
import { type MinijobReading, minijobIn } from "./working-time/minijob";
import { type PartTimeSlot, type Schedule, schedulesIn, slotsIn } from "./working-time/schedules";
import { type TimeSpan, timeSpansIn } from "./working-time/times-of-day";
import { type UnsocialHours, unsocialHoursIn } from "./working-time/unsocial-hours";

export type WorkingTimeReading = UnsocialHours & {
  readonly schedules: readonly Found<Schedule>[];
  readonly partTimeSlots: readonly Found<PartTimeSlot>[];
  readonly hoursPerWeek?: Found<HoursPerWeek>;
  readonly times?: Found<TimeSpan>;
  readonly homeOffice?: Found<HomeOffice>;
  readonly minijob?: Found<MinijobReading>;
};

/** When and how long the work is, with what follows: 20 hours are part time, two shifts are shift work. */
export const readWorkingTime = (ad: AdText): WorkingTimeReading => {
  const hoursPerWeek = hoursIn(ad);
  const minijob = minijobIn(ad);
  const homeOffice = homeOfficeIn(ad);
  const spans = timeSpansIn(ad);
  const schedules = withImplied(schedulesIn(ad), hoursPerWeek, minijob);
  const [first] = spans;
  const isOne = spans.every(({ value }) => sameSpan(value, first?.value));
  return {
    ...withShifts(unsocialHoursIn(ad), isOne ? [] : spans),
    schedules,
    partTimeSlots: partTimeSlotsOf(ad, schedules, isOne ? first : undefined),
    ...(hoursPerWeek ? { hoursPerWeek } : {}),
    ...(first && isOne ? { times: first } : {}),
    ...(homeOffice ? { homeOffice } : {}),
    ...(minijob ? { minijob } : {}),
  };
};

const sameSpan = (one: TimeSpan, other: TimeSpan | undefined): boolean =>
  one.start === other?.start && one.end === other.end;

// Collective agreements of trades in Germany begin full time at 35 hours.
const FULL_TIME_HOURS = 35;

const withImplied = (
  schedules: readonly Found<Schedule>[],
  hours: Found<HoursPerWeek> | undefined,
  minijob: Found<MinijobReading> | undefined,
): readonly Found<Schedule>[] => {
  if (schedules.length > 0) return schedules;
  if (hours) {
    const { min, max } = hours.value;
    return [
      ...(max >= FULL_TIME_HOURS ? [inferred<Schedule>("full-time", hours.evidence)] : []),
      ...(min < FULL_TIME_HOURS ? [inferred<Schedule>("part-time", hours.evidence)] : []),
    ];
  }
  return minijob?.value === "only" ? [inferred("part-time", minijob.evidence)] : [];
};

/** Several spans on different hours are shifts, unless the ad says otherwise. */
const withShifts = (hours: UnsocialHours, spans: readonly Found<TimeSpan>[]): UnsocialHours => {
  const [early, late] = [...spans].sort((a, b) => (a.value.start < b.value.start ? -1 : 1));
  if (hours.shiftWork || !early || !late || late.value.start < early.value.end) return hours;
  return { ...hours, shiftWork: inferred(true, late.evidence) };
};

const LATEST_MORNING_END = "14:00";

const partTimeSlotsOf = (
  ad: AdText,
  schedules: readonly Found<Schedule>[],
  times: Found<TimeSpan> | undefined,
): readonly Found<PartTimeSlot>[] => {
  const isPartTime = schedules.some(({ value }) => value === "part-time");
  if (!isPartTime) return [];
  const named = slotsIn(ad);
  const isMorning =
    times !== undefined &&
    times.value.start < times.value.end &&
    times.value.end <= LATEST_MORNING_END;
  return named.length === 0 && isMorning ? [inferred("morning", times.evidence)] : named;
};
