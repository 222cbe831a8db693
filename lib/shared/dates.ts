import { z } from "zod";

/** A calendar day without time or zone, as `YYYY-MM-DD`. */
export const dayText = z.iso.date();

/** A time of day, 24 hours, as `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The calendar day of an instant in the operator's zone. */
export const dayOf = (instant: Date, timeZone = "Europe/Berlin"): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant);
