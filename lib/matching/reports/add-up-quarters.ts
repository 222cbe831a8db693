import { computableCells, type Equation } from "@/lib/key-figures/suppress";
import { type Counted, FEWEST_PEOPLE, type Guarded } from "./small-numbers";

/** `who` are the people behind the count, by the numbers they have within one answer. */
type Row = Counted & { readonly key: string; readonly who: ReadonlySet<number> };

/** A quarter as it was counted, and as it is told; told nothing of where too few stand behind all. */
export type ToldQuarter = {
  readonly rows: readonly Row[];
  readonly told: readonly Guarded<string>[] | undefined;
};

/**
 * The rows of a year. What is hidden in quarters stays hidden: a row of the year is told only where
 * the year less the quarters that are told leaves nothing small, and no sums together tell it.
 */
export const addUpQuarters = (
  year: readonly Row[],
  quarters: readonly ToldQuarter[],
): readonly Guarded<string>[] => {
  const hidden = quarters.flatMap(hiddenIn);
  const told = new Set(
    year.filter(
      (row) => isLargeOrNothing(row) && !leavesFew(of(row, hidden).map(({ row: one }) => one)),
    ),
  );
  for (;;) {
    const next = nextToHide([...told], hidden);
    if (!next) break;
    told.delete(next);
  }
  return year.map((row) => (told.has(row) ? { key: row.key, count: row.count } : { key: row.key }));
};

const isLargeOrNothing = ({ people }: Counted): boolean => people === 0 || people >= FEWEST_PEOPLE;

/** Somebody may stand behind several figures, and still is one. */
const leavesFew = (hidden: readonly Row[]): boolean =>
  hidden.length === 1 ||
  (hidden.length > 0 && new Set(hidden.flatMap(({ who }) => [...who])).size < FEWEST_PEOPLE);

type HiddenCell = { readonly row: Row; readonly quarter: number; readonly isTotalTold: boolean };

const hiddenIn = ({ rows, told }: ToldQuarter, quarter: number): readonly HiddenCell[] => {
  const shown = new Set(told?.flatMap(({ key, count }) => (count === undefined ? [] : [key])));
  return rows
    .filter(({ key }) => !shown.has(key))
    .map((row) => ({ row, quarter, isTotalTold: told !== undefined }));
};

const of = ({ key }: Row, hidden: readonly HiddenCell[]): readonly HiddenCell[] =>
  hidden.filter(({ row }) => row.key === key);

const nameOf = ({ row, quarter }: HiddenCell): string => `${quarter} ${row.key}`;

/** The smallest told row of the year that takes part where something hidden can be computed. */
const nextToHide = (told: readonly Row[], hidden: readonly HiddenCell[]): Row | undefined => {
  const equationOf = (cells: readonly HiddenCell[]): Equation => ({
    total: "",
    parts: cells.map(nameOf),
  });
  const columns = new Map<number, HiddenCell[]>();
  for (const cell of hidden) {
    // Quarters whose total is not told are known together, as what is left of the year.
    const column = cell.isTotalTold ? cell.quarter : TOGETHER;
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const known = computableCells(
    [...[...columns.values()].map(equationOf), ...told.map((row) => equationOf(of(row, hidden)))],
    new Set(hidden.map(nameOf)),
  );
  const open = new Set(
    hidden.filter((cell) => known.has(nameOf(cell))).map((cell) => cell.quarter),
  );
  return told
    .filter((row) => of(row, hidden).some(({ quarter }) => open.has(quarter)))
    .toSorted((one, other) => one.people - other.people)[0];
};

const TOGETHER = -1;
