/**
 * The general minimum wage by § 1 MiLoG, in euros per hour: Vierte and Fünfte
 * Mindestlohnanpassungsverordnung. § 22 MiLoG names the exceptions.
 */
const minimumWages = [
  { from: "2025-01-01", eurosPerHour: 12.82 },
  { from: "2026-01-01", eurosPerHour: 13.9 },
  { from: "2027-01-01", eurosPerHour: 14.6 },
] as const;

/** The minimum wage of a day (`YYYY-MM-DD`); undefined before the table begins. */
export const minimumWageOn = (day: string): number | undefined =>
  minimumWages.findLast(({ from }) => from <= day)?.eurosPerHour;

const WEEKS_PER_MONTH = 52 / 12;

type Pay = {
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
};

/** Whether even the best pay named is less than the minimum; unknown hours are not guessed. */
export const isBelowMinimumWage = (
  { unit, min, max }: Pay,
  hoursPerWeek: number | undefined,
  day: string,
): boolean => {
  const minimum = minimumWageOn(day);
  const best = max ?? min;
  if (minimum === undefined || best === undefined) return false;
  if (unit === "hour") return best < minimum;
  if (hoursPerWeek === undefined) return false;
  if (unit === "month") return best / (hoursPerWeek * WEEKS_PER_MONTH) < minimum;
  return unit === "year" && best / (hoursPerWeek * 52) < minimum;
};
