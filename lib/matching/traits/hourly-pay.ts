import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** Euros an hour, 0 where it cannot be told. */
export type HourlyPay = { readonly min: number; readonly max: number };

const untold: HourlyPay = { min: 0, max: 0 };

const WEEKS_OF_YEAR = 52;
const MONTHS_OF_YEAR = 12;
const DAYS_OF_WEEK = 5;
/** What full time means where an ad gives no hours: the usual week of collective agreements. */
const USUAL_FULL_TIME_HOURS = 39;

/** The pay of an offer per hour, from its unit and weekly hours. Other currencies stay untold. */
export const hourlyPayOf = ({ pay, workingTime }: VacancyFacts): HourlyPay => {
  const amounts = [pay?.min, pay?.max].filter((amount) => amount !== undefined);
  if (!pay?.unit || pay.currency !== "EUR" || amounts.length === 0) return untold;
  const hours = hoursIn(pay.unit, weeklyHours(workingTime));
  return hours > 0
    ? { min: Math.min(...amounts) / hours, max: Math.max(...amounts) / hours }
    : untold;
};

type Unit = NonNullable<NonNullable<VacancyFacts["pay"]>["unit"]>;

/** Hours a unit of pay stands for; 0 where they are not known. */
const hoursIn = (unit: Unit, week: number): number => {
  const hours: Readonly<Record<Unit, number>> = {
    hour: 1,
    day: week / DAYS_OF_WEEK,
    week,
    month: (week * WEEKS_OF_YEAR) / MONTHS_OF_YEAR,
    year: week * WEEKS_OF_YEAR,
  };
  return hours[unit];
};

const weeklyHours = ({ hoursPerWeek, schedules }: VacancyFacts["workingTime"]): number =>
  hoursPerWeek?.max ?? (schedules?.includes("full-time") ? USUAL_FULL_TIME_HOURS : 0);
