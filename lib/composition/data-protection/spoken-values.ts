import { weekdays } from "@/lib/job-seekers/job-seeker";
import { byItself, type Said } from "./said";
import type { Speech } from "./speech";

type Of = Pick<Speech, "locale">;

// Made once for a language: a file has hundreds of dates.
const kept = <Format>(make: (locale: string) => Format): ((of: Of) => Format) => {
  const formats = new Map<string, Format>();
  return ({ locale }) => {
    const found = formats.get(locale) ?? make(locale);
    formats.set(locale, found);
    return found;
  };
};

const moments = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: "Europe/Berlin",
      dateStyle: "medium",
      timeStyle: "short",
    }),
);
const days = kept(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium" }),
);
const weekdayNames = kept(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" }),
);
const languageNames = kept((locale) => new Intl.DisplayNames(locale, { type: "language" }));
const numbers = kept((locale) => new Intl.NumberFormat(locale));
const years = kept(
  (locale) => new Intl.NumberFormat(locale, { style: "unit", unit: "year", unitDisplay: "long" }),
);

export const numberIn = (of: Of, value: number): string => numbers(of).format(value);

export const yearsIn = (of: Of, value: number): string => years(of).format(value);

/** A day or a moment as the database writes it; undefined where it is neither. */
export const dateIn = (of: Of, text: string): Said | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return byItself(days(of).format(new Date(text)));
  return /^\d{4}-\d\d-\d\dT\d\d:/.test(text)
    ? byItself(moments(of).format(new Date(text)))
    : undefined;
};

export const languageIn = (of: Of, code: string): Said => ({
  text: languageNames(of).of(code) ?? code,
});

const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

export const weekdayIn = (of: Of, code: string): Said | undefined => {
  const at = weekdays.findIndex((one) => one === code);
  if (at < 0) return undefined;
  return { text: weekdayNames(of).format(new Date(A_MONDAY + at * DAY_MS)) };
};

/** Arabic has commas and arrows of its own. */
export const separatorsOf = ({
  isRightToLeft,
}: Pick<Speech, "isRightToLeft">): {
  readonly comma: string;
  readonly semicolon: string;
  readonly arrow: string;
} =>
  isRightToLeft
    ? { comma: "، ", semicolon: "؛ ", arrow: " ← " }
    : { comma: ", ", semicolon: "; ", arrow: " → " };
