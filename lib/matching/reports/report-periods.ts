import { monthOf } from "./dismissal-report";

/** A calendar quarter such as `2026-q3`, or a calendar year such as `2025`. */
export type ReportPeriod = string;

const QUARTERS_BACK = 8;
const MONTHS_OF_A_QUARTER = 3;
const MONTHS_OF_A_YEAR = 12;

/**
 * Periods that are over, newest first. They never overlap but as a year and its four quarters, and
 * never grow: what two reports differ by would tell of single people.
 */
export const finishedPeriods = (now: Date): readonly ReportPeriod[] => {
  const [year = 0, month = 1] = monthOf(now).split("-").map(Number);
  const first = year * 4 + Math.floor((month - 1) / MONTHS_OF_A_QUARTER) - 1;
  return Array.from({ length: QUARTERS_BACK }, (_none, back) => first - back).flatMap((at) => {
    const [of, quarter] = [Math.floor(at / 4), (at % 4) + 1];
    return quarter === 4 ? [String(of), `${of}-q4`] : [`${of}-q${quarter}`];
  });
};

/** The newest quarter of those. */
export const usualPeriod = (periods: readonly ReportPeriod[]): ReportPeriod =>
  periods.find((period) => quarterOf(period) !== undefined) ?? "";

export const yearOf = (period: ReportPeriod): string => period.slice(0, 4);

/** Which quarter it is; undefined for a year. */
export const quarterOf = (period: ReportPeriod): number | undefined => {
  const [, quarter] = period.split("-q");
  return quarter === undefined ? undefined : Number(quarter);
};

/** The quarters it is made of. */
export const quartersIn = (period: ReportPeriod): readonly ReportPeriod[] =>
  quarterOf(period) === undefined
    ? [1, 2, 3, 4].map((quarter) => `${period}-q${quarter}`)
    : [period];

/** Its months as `YYYY-MM`, the first one first. */
export const monthsIn = (period: ReportPeriod): readonly string[] => {
  const quarter = quarterOf(period);
  const length = quarter === undefined ? MONTHS_OF_A_YEAR : MONTHS_OF_A_QUARTER;
  const before = ((quarter ?? 1) - 1) * MONTHS_OF_A_QUARTER;
  return Array.from(
    { length },
    (_none, at) => `${yearOf(period)}-${String(before + at + 1).padStart(2, "0")}`,
  );
};
