import type { WorkingTime } from "../../working-time";
import type { Meaning } from "../understood-query";
import type { QueryWord } from "../words/query-words";
import type { Claim, Reader } from "./claim";

const hourUnits: ReadonlySet<string> = new Set(
  "std stunde stunden stund h wochenstunde wochenstunden stdwoche".split(" "),
);
const hourTails: ReadonlySet<string> = new Set(["woche", "wo", "wochentlich", "woechentlich"]);
const distanceUnits: ReadonlySet<string> = new Set(["km", "kilometer", "kilometern"]);

const MOST_HOURS = 60;
const FULL_TIME_HOURS = 35;
const MINIJOB_HOURS = 12;
const MOST_KILOMETRES = 200;

/** "20 km", "20 Std.", "20-25 Stunden pro Woche", "50 %". */
export const readNumbers: Reader = (words, isFree) =>
  words.flatMap((_word, at): readonly Claim[] => {
    const amount = isFree(at) ? amountAt(words, at) : undefined;
    const meaning = amount && meaningOf(amount);
    if (!amount || !meaning) return [];
    const from = isRangeBefore(words, at) ? at - 1 : at;
    return [{ from, to: withTail(words, amount.to, meaning), meaning }];
  });

type Amount = { readonly value: number; readonly unit: string; readonly to: number };

const digitsAndUnit = /^(\d{1,3})([a-z]*)$/;

/** "20 km" in two words or one. */
const amountAt = (words: readonly QueryWord[], at: number): Amount | undefined => {
  const [, digits, attached] = digitsAndUnit.exec(keyAt(words, at)) ?? [];
  if (!digits || Number(digits) === 0) return undefined;
  return attached
    ? { value: Number(digits), unit: attached, to: at + 1 }
    : { value: Number(digits), unit: keyAt(words, at + 1), to: at + 2 };
};

const keyAt = (words: readonly QueryWord[], at: number): string => words[at]?.rawKey ?? "";

const meaningOf = (amount: Amount): Meaning | undefined => {
  const { value, unit } = amount;
  if (distanceUnits.has(unit)) return distanceOf(value);
  if (hourUnits.has(unit)) return hoursOf(value);
  return unit === "prozent" ? shareOf(value) : undefined;
};

const distanceOf = (km: number): Meaning | undefined =>
  km <= MOST_KILOMETRES ? { kind: "distance", id: `${km}`, radiusKm: km } : undefined;

const hoursOf = (hours: number): Meaning | undefined =>
  hours <= MOST_HOURS
    ? { kind: "working-time", id: `${hours}-h`, times: timesOf(hours), hoursPerWeek: hours }
    : undefined;

/** "50 %" of a full-time post. */
const shareOf = (percent: number): Meaning | undefined =>
  percent <= 100
    ? {
        kind: "working-time",
        id: `${percent}-percent`,
        times: percent < 90 ? ["part-time"] : ["full-time"],
      }
    : undefined;

const timesOf = (hours: number): readonly WorkingTime[] => {
  if (hours >= FULL_TIME_HOURS) return ["full-time"];
  return hours <= MINIJOB_HOURS ? ["minijob", "part-time"] : ["part-time"];
};

/** The "20" of "20-25 Std."; with "20 bis 25" the word between is glue of neither. */
const isRangeBefore = (words: readonly QueryWord[], at: number): boolean =>
  words[at]?.isHyphenated === true && /^\d{1,2}$/.test(keyAt(words, at - 1));

const withTail = (words: readonly QueryWord[], to: number, meaning: Meaning): number =>
  meaning.kind === "working-time" && hourTails.has(keyAt(words, to)) ? to + 1 : to;
