import type { Amount } from "./amounts";

export type PayUnit = "hour" | "day" | "week" | "month" | "year";

type Names = readonly (readonly [PayUnit, RegExp])[];

const behind: Names = [
  [
    "hour",
    /^[\s,(]*(?:\(?(?:brutto|netto)\)?)?[\s,]*(?:\/|pro|je|die|in der|per|a)?\s*(?:std\b|std\.|stunde|h\b|hour|stdl|stündlich)/i,
  ],
  [
    "month",
    /^[\s,(]*(?:\(?brutto\)?)?[\s,]*(?:\/|pro|je|im|per|a)?\s*(?:monat|mtl|mon\b|month|p\.\s?m)/i,
  ],
  [
    "year",
    /^[\s,(]*(?:\(?brutto\)?|jahres)?[\s,]*(?:\/|pro|je|im|per)?\s*(?:jahr|p\.\s?a|jährlich|anno|year|annum|a\b)/i,
  ],
  ["week", /^[\s,(]*(?:\(?brutto\)?)?[\s,]*(?:\/|pro|je|die|in der)\s*(?:woche|wo\b)/i],
  ["day", /^[\s,(]*(?:\(?brutto\)?)?[\s,]*(?:\/|pro|je|am)\s*(?:tag\b|schicht|einsatz)/i],
];

const named: Names = [
  ["hour", /stundenlohn|stundensatz|stundenverg|stundengehalt|je stunde|pro stunde|in der stunde/i],
  [
    "month",
    /monatsgehalt|monatslohn|monatliche|monatsbrutto|bruttomonats|pro monat|im monat|mtl\./i,
  ],
  [
    "year",
    /jahresgehalt|jahresbrutto|bruttojahres|jahreseinkommen|jährlich|pro jahr|p\. ?a\.|zieleinkommen|jahresziel/i,
  ],
];

// What amounts of a unit can be, in euros; others are read wrong or are no pay.
const sensible: Readonly<Record<PayUnit, readonly [number, number]>> = {
  hour: [5, 150],
  day: [30, 1500],
  week: [100, 4000],
  month: [150, 20_000],
  year: [5000, 300_000],
};

const FARTHEST_NAME = 70;

/** The unit an amount is paid for, by the words at it, else by those before it, else by its size. */
export const unitOf = (sentence: string, amount: Amount): PayUnit | undefined => {
  const after = sentence.slice(amount.end, amount.end + 40);
  const before = sentence.slice(Math.max(0, amount.start - FARTHEST_NAME), amount.start);
  const unit =
    firstIn(behind, after) ??
    firstIn(named, before) ??
    firstIn(named, after) ??
    usualUnitOf(amount);
  return unit !== undefined && isSensible(amount, unit) ? unit : undefined;
};

const firstIn = (names: Names, words: string): PayUnit | undefined =>
  names.find(([, pattern]) => pattern.test(words))?.[0];

/** Whether the words at the amount themselves say what it is paid for. */
export const hasOwnUnit = (sentence: string, { end }: Amount): boolean => {
  const after = sentence.slice(end, end + 40);
  return behind.some(([, pattern]) => pattern.test(after));
};

const isSensible = ({ min, max }: Amount, unit: PayUnit): boolean => {
  const [least, most] = sensible[unit];
  return [min, max].every((value) => value === undefined || (value >= least && value <= most));
};

const usualUnitOf = ({ min, max }: Amount): PayUnit | undefined => {
  const value = min ?? max ?? 0;
  if (value >= 10 && value <= 60) return "hour";
  if (value >= 1000 && value <= 9000) return "month";
  return value >= 20_000 ? "year" : undefined;
};
