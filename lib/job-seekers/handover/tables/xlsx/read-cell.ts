import type { Workbook } from "./workbook";

export type RawCell = {
  /** "s", "str", "inlineStr", "b", "e", "d" or absent for numbers. */
  readonly type: string | undefined;
  readonly style: number;
  readonly value: string;
};

const DAY_MS = 86_400_000;
/** Day 0, as spreadsheets count: they believe that 1900 was a leap year. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** The cell as text: days as `YYYY-MM-DD`, numbers without the signs of their format. */
export const readCell = ({ type = "n", style, value }: RawCell, workbook: Workbook): string =>
  type === "n"
    ? readNumber(value, style, workbook)
    : (readers.get(type)?.(value, workbook) ?? value);

const readers: ReadonlyMap<string, (value: string, workbook: Workbook) => string> = new Map([
  ["s", (value: string, { texts }: Workbook): string => texts[Number(value)] ?? ""],
  ["b", (value: string): string => (value === "1" ? "ja" : "nein")],
  ["e", (): string => ""],
  ["d", (value: string): string => value.slice(0, 10)],
]);

const readNumber = (value: string, style: number, { isDay, from1904 }: Workbook): string => {
  if (value === "" || !Number.isFinite(Number(value))) return value;
  return isDay[style] === true ? dayOf(Number(value), from1904) : String(Number(value));
};

const dayOf = (serial: number, from1904: boolean): string => {
  const moment = (from1904 ? epoch1904 : epoch1900) + Math.floor(serial) * DAY_MS;
  const day = new Date(moment);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
};

const LETTERS = 26;

/** "C7" is in column 2, counted from 0. */
export const columnOf = (cell: string): number => {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
};
