/**
 * Edits (insert, delete, replace, swap of neighbours) between two words, or `undefined` where it
 * takes more than `maxEdits`. Bounded, so that thousands of names are compared in a millisecond.
 */
export const editDistance = (from: string, to: string, maxEdits: number): number | undefined => {
  if (Math.abs(from.length - to.length) > maxEdits) return undefined;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow({ from, to, row, last, beforeLast });
    if (Math.min(...current) > maxEdits) return undefined;
    beforeLast = last;
    last = current;
  }
  const edits = last[to.length] ?? 0;
  return edits <= maxEdits ? edits : undefined;
};

type Rows = {
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
};

const nextRow = ({ from, to, row, last, beforeLast }: Rows): readonly number[] => {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const replace = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
    const insertOrDelete = Math.min(at(last, column), at(current, column - 1)) + 1;
    const swap = isSwap(from, to, row, column)
      ? at(beforeLast, column - 2) + 1
      : Number.MAX_SAFE_INTEGER;
    current.push(Math.min(replace, insertOrDelete, swap));
  }
  return current;
};

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.MAX_SAFE_INTEGER;

const isSwap = (from: string, to: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
