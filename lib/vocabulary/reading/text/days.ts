const months = [
  "jan(?:uar|\\.)?",
  "feb(?:ruar|\\.)?",
  "mär(?:z|\\.)?|mrz\\.?|maerz",
  "apr(?:il|\\.)?",
  "mai",
  "jun(?:i|\\.)?",
  "jul(?:i|\\.)?",
  "aug(?:ust|\\.)?",
  "sep(?:t(?:ember|\\.)?|\\.)?",
  "okt(?:ober|\\.)?",
  "nov(?:ember|\\.)?",
  "dez(?:ember|\\.)?",
];

const monthPatterns = months.map((month) => new RegExp(`^(?:${month})$`, "i"));

/** Pattern of the German name of a month, short forms included. */
export const monthName = `(?:${months.join("|")})(?!\\p{L})`;

const numeric = /^\D{0,3}?(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/;
const named = new RegExp(`^(?:dem )?(?:(\\d{1,2})\\.\\s?)?(${monthName})\\.?\\s*(\\d{4})?`, "iu");
const iso = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * The day a text begins with, `YYYY-MM-DD`: "01.03.2027", "1. März", "August 2027" (its first day).
 * A day without a year is the next one from the reference day on. `undefined` for days that do not exist.
 */
export const dayIn = (text: string, referenceDay: string): string | undefined =>
  isoDayIn(text) ?? numericDayIn(text, referenceDay) ?? namedDayIn(text, referenceDay);

const isoDayIn = (text: string): string | undefined => {
  const [words, year, month, day] = iso.exec(text) ?? [];
  return words && dayOf(Number(year), Number(month), Number(day));
};

const numericDayIn = (text: string, referenceDay: string): string | undefined => {
  const [words, day, month, year] = numeric.exec(text) ?? [];
  return words && dated(Number(day), Number(month), year, referenceDay);
};

const namedDayIn = (text: string, referenceDay: string): string | undefined => {
  const [, day = "1", name = "", year] = named.exec(text) ?? [];
  const month = monthPatterns.findIndex((pattern) => pattern.test(name)) + 1;
  return month === 0 ? undefined : dated(Number(day), month, year, referenceDay);
};

const dated = (
  day: number,
  month: number,
  year: string | undefined,
  referenceDay: string,
): string | undefined => {
  if (year) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = dayOf(Number(referenceDay.slice(0, 4)), month, day);
  if (thisYear === undefined || thisYear >= referenceDay) return thisYear;
  return dayOf(Number(referenceDay.slice(0, 4)) + 1, month, day);
};

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};
