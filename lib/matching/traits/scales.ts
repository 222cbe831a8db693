import { cefrLevels, type CefrLevel } from "@/lib/vocabulary/qualification";
import { workDemands, type WorkDemand } from "@/lib/vocabulary/work-demand";

/** What an ad or a profile can answer to a yes-or-no question. */
export const answers = { unknown: 0, no: 1, yes: 2 } as const;

export const toAnswer = (said: boolean | undefined): number => {
  if (said === undefined) return answers.unknown;
  return said ? answers.yes : answers.no;
};

/** Stands for a time, day, number or place on a ladder that nobody told. */
export const UNTOLD = -1;

/** "07:30" as minutes after midnight. */
export const minutesOf = (clock: string | undefined): number => {
  if (clock === undefined) return UNTOLD;
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
};

/** The same backwards: 450 as "07:30". */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

const DAY_MS = 24 * 60 * 60 * 1000;

/** "2026-08-01" as days since 1970. */
export const dayNumber = (day: string | undefined): number =>
  day === undefined ? UNTOLD : Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Position on a ladder, -1 where untold. */
export const rungOf = <Rung extends string>(ladder: readonly Rung[], rung?: Rung): number =>
  rung === undefined ? UNTOLD : ladder.indexOf(rung);

export const demandBits = (demands: readonly WorkDemand[]): number =>
  demands.reduce((bits, demand) => bits | (1 << workDemands.indexOf(demand)), 0);

export const demandsIn = (bits: number): readonly WorkDemand[] =>
  workDemands.filter((_demand, position) => (bits & (1 << position)) !== 0);

/** Language and level in one number: languages differ above eight, levels count from 1. */
export const languageLevel = (language: string, level: CefrLevel): number =>
  languageNumber(language) * 8 + cefrLevels.indexOf(level) + 1;

export const languageOf = (coded: number): number => coded >> 3;
export const levelIn = (coded: number): number => coded & 7;

const FIRST_LETTER = 97;

/** ISO 639-1 letters as a number, and back. */
export const languageNumber = (language: string): number =>
  (language.charCodeAt(0) - FIRST_LETTER) * 26 + language.charCodeAt(1) - FIRST_LETTER;

export const languageCode = (number: number): string =>
  String.fromCharCode(FIRST_LETTER + Math.floor(number / 26), FIRST_LETTER + (number % 26));
