import { useLocale } from "next-intl";
import { longDates, shortDates } from "./formats";

export type DateTexts = {
  /** "3. März 2026" */
  readonly long: (instant: Date) => string;
  /** "03.03.2026" */
  readonly short: (instant: Date) => string;
  /** A calendar day such as "2026-03-03" in long form. */
  readonly day: (day: string) => string;
};

/** Dates in the reader's language and the operator's time zone. */
export const useDates = (): DateTexts => datesIn(useLocale());

export const datesIn = (locale: string): DateTexts => ({
  long: (instant) => longDates(locale).format(instant),
  short: (instant) => shortDates(locale).format(instant),
  // Noon, so that no time zone turns the day into its neighbour.
  day: (day) => longDates(locale).format(new Date(`${day}T12:00:00Z`)),
});
