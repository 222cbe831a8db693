import { z } from "zod";

/** A calendar day without time or zone, as `YYYY-MM-DD`. */
export const dayText = z.iso.date();

/** A time of day, 24 hours, as `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes 0.2 ms, which a list of 3,000 people feels: each zone's is kept. */
const dayFormatOf = (timeZone: string): Intl.DateTimeFormat => {
  const kept = dayFormats.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  dayFormats.set(timeZone, made);
  return made;
};

/** The calendar day of an instant in the operator's zone. */
export const dayOf = (instant: Date, timeZone = "Europe/Berlin"): string =>
  dayFormatOf(timeZone).format(instant);
