/** A total and the parts it is made of, by the names of their cells. */
export type Equation = { readonly total: string; readonly parts: readonly string[] };

/** Figures below this are about so few people that they could be recognised. */
export const THRESHOLD = 5;

/** A figure, or null where it must not be told. */
export type Published = Readonly<Record<string, number | null>>;

type Table = {
  readonly counts: ReadonlyMap<string, number>;
  readonly equations: readonly Equation[];
};

/**
 * Hides small figures, and further ones, so that what is hidden can be computed from no totals and
 * sums of what is told: neither exactly, nor that it is small. Zero is told: it is about nobody.
 */
export const suppress = (
  counts: ReadonlyMap<string, number>,
  equations: readonly Equation[],
): Published => {
  const table = { counts, equations };
  const hidden = new Set(
    [...counts].flatMap(([cell, count]) => (count > 0 && count < THRESHOLD ? [cell] : [])),
  );
  for (;;) {
    const next = nextToHide(table, hidden);
    if (next === undefined) break;
    hidden.add(next);
  }
  return Object.fromEntries(
    [...counts].map(([cell, count]) => [cell, hidden.has(cell) ? null : count]),
  );
};

type Hidden = ReadonlySet<string>;

const nextToHide = (table: Table, hidden: Hidden): string | undefined => {
  const unsafe = table.equations.find((equation) => !isSafe(table, equation, hidden));
  if (unsafe) return smallestTold(table, unsafe, hidden);
  const known = computableCells(table.equations, hidden);
  const open = table.equations.filter(({ total, parts }) =>
    [total, ...parts].some((cell) => known.has(cell)),
  );
  return open.map((equation) => smallestTold(table, equation, hidden)).find(isCell);
};

const isCell = (cell: string | undefined): cell is string => cell !== undefined;

/** Several hidden parts of a total that is told have to make up enough together. */
const isSafe = ({ counts }: Table, { total, parts }: Equation, hidden: Hidden): boolean => {
  const unknown = parts.filter((part) => hidden.has(part));
  if (hidden.has(total)) return unknown.length > 0;
  if (unknown.length === 0) return true;
  const sum = unknown.reduce((all, part) => all + (counts.get(part) ?? 0), 0);
  return unknown.length > 1 && sum >= THRESHOLD;
};

/** A part rather than the total, and a small one rather than a large one; zeros tell least. */
const smallestTold = (
  { counts }: Table,
  { total, parts }: Equation,
  hidden: Hidden,
): string | undefined => {
  const worth = (cell: string): number => counts.get(cell) || Number.MAX_SAFE_INTEGER;
  const told = parts
    .filter((part) => !hidden.has(part))
    .toSorted((a, b) => worth(a) - worth(b) || (a < b ? -1 : 1));
  return told[0] ?? (hidden.has(total) ? undefined : total);
};

/** Hidden cells that the equations determine: those that stand alone in a row once all are solved. */
export const computableCells = (
  equations: readonly Equation[],
  hidden: Hidden,
): ReadonlySet<string> => {
  const cells = [...hidden];
  const rows = equations.map(({ total, parts }) =>
    cells.map((cell) => (cell === total ? 1 : 0) - parts.filter((part) => part === cell).length),
  );
  const alone = solved(rows).flatMap((row) => {
    const involved = row.flatMap((value, at) => (isNothing(value) ? [] : [at]));
    return involved.length === 1 ? [cells[involved[0] ?? 0] ?? ""] : [];
  });
  return new Set(alone);
};

const isNothing = (value: number): boolean => Math.abs(value) < 1e-9;

/** Gauss and Jordan: reduced row echelon form. */
const solved = (given: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  let rows = given.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (given[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && !isNothing(row[column] ?? 0));
    const found = rows[at];
    if (!found) continue;
    const pivot = found.map((value) => value / (found[column] ?? 1));
    const others = rows
      .filter((_row, index) => index !== at)
      .map((row) => minus(row, pivot, row[column] ?? 0));
    rows = [...others.slice(0, rank), pivot, ...others.slice(rank)];
    rank += 1;
  }
  return rows;
};

const minus = (row: readonly number[], pivot: readonly number[], times: number): number[] =>
  row.map((value, at) => value - times * (pivot[at] ?? 0));
