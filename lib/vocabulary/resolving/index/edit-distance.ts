/** Letters to change, add, drop or swap with a neighbour; `bound + 1` stands for anything above `bound`. */
export const editDistance = (a: string, b: string, bound: number): number => {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) > bound) return bound + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(bound + 1, last[b.length] ?? 0);
};

const nextRow = (
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
    row.push(isSwap(a, b, i, j) ? Math.min(least, at(beforeLast, j - 2) + 1) : least);
  }
  return row;
};

const at = (row: readonly number[], position: number): number => row[position] ?? 0;

const isSwap = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
