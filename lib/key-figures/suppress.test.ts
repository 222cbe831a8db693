import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computableCells, type Equation, suppress, THRESHOLD } from "./suppress";

const row = (...parts: readonly number[]): Map<string, number> =>
  new Map([
    ["total", parts.reduce((sum, part) => sum + part, 0)],
    ...parts.map((part, at) => [`part${at}`, part] as const),
  ]);
const rowEquation = (parts: number): Equation => ({
  total: "total",
  parts: Array.from({ length: parts }, (_part, at) => `part${at}`),
});
const told = (...parts: readonly number[]) => suppress(row(...parts), [rowEquation(parts.length)]);

describe("suppressing small figures", () => {
  it("tells what is large, and that there is nobody", () => {
    expect(told(40, 0, 12)).toEqual({ total: 52, part0: 40, part1: 0, part2: 12 });
  });

  it("hides with a small figure another one, since the total would give it away", () => {
    expect(told(40, 3, 12)).toEqual({ total: 55, part0: 40, part1: null, part2: null });
  });

  it("hides one more where two small ones are few together", () => {
    expect(told(1, 1, 12, 40)).toEqual({
      ...{ total: 54, part0: null, part1: null, part2: null, part3: 40 },
    });
  });

  it("hides the total where nothing else is left", () => {
    expect(told(3)).toEqual({ total: null, part0: null });
  });

  it("does not let a group be computed from everybody and those outside", () => {
    expect(told(97, 3)).toEqual({ total: 100, part0: null, part1: null });
  });
});

const size = 4;
const indices = Array.from({ length: size }, (_value, at) => at);
const cell = (r: number, c: number): string => `${r}/${c}`;
const tableEquations: readonly Equation[] = [
  { total: "all", parts: indices.map((r) => `r${r}`) },
  { total: "all", parts: indices.map((c) => `c${c}`) },
  ...indices.map((r) => ({ total: `r${r}`, parts: indices.map((c) => cell(r, c)) })),
  ...indices.map((c) => ({ total: `c${c}`, parts: indices.map((r) => cell(r, c)) })),
];

const tableOf = (values: readonly number[]): Map<string, number> => {
  const at = (r: number, c: number): number => values[r * size + c] ?? 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return new Map([
    ["all", sum(values)],
    ...indices.map((r) => [`r${r}`, sum(indices.map((c) => at(r, c)))] as const),
    ...indices.map((c) => [`c${c}`, sum(indices.map((r) => at(r, c)))] as const),
    ...indices.flatMap((r) => indices.map((c) => [cell(r, c), at(r, c)] as const)),
  ]);
};

it("tells nothing small, and nothing from which it could be computed, in any table", () => {
  const values = fc.array(fc.oneof(fc.nat(6), fc.nat(60)), {
    ...{ minLength: size * size, maxLength: size * size },
  });
  fc.assert(
    fc.property(values, (drawn) => {
      const counts = tableOf(drawn);
      const published = suppress(counts, tableEquations);

      const shown = Object.values(published).filter((value) => value !== null);
      expect(shown.every((value) => value === 0 || value >= THRESHOLD)).toBe(true);
      const hidden = new Set(Object.keys(published).filter((name) => published[name] === null));
      expect([...computableCells(tableEquations, hidden)]).toEqual([]);
      for (const { total, parts } of tableEquations) {
        const unknown = parts.filter((part) => hidden.has(part));
        const sum = unknown.reduce((all, part) => all + (counts.get(part) ?? 0), 0);
        const isOpen = !hidden.has(total) && unknown.length > 0;
        if (isOpen) expect(sum).toBeGreaterThanOrEqual(THRESHOLD);
      }
    }),
    { seed: 20_261_126, numRuns: 1_000 },
  );
});

it("finds a cell that several sums together give away", () => {
  const chain: readonly Equation[] = [
    { total: "t", parts: ["a", "b"] },
    { total: "u", parts: ["b", "c"] },
    { total: "v", parts: ["a", "c"] },
  ];

  expect([...computableCells(chain, new Set(["a", "b", "c"]))].toSorted()).toEqual(["a", "b", "c"]);
});
