import fc from "fast-check";
import { expect, it } from "vitest";
import { FEWEST_PEOPLE, guardSmall } from "./small-numbers";

const row = (key: string, count: number, people: number) => ({ key, count, people });

it("hides a count behind which few people stand, however high it is", () => {
  const rows = [row("a", 40, 2), row("b", 3, 3), row("c", 20, 9)];

  expect(guardSmall(rows)).toEqual([{ key: "a" }, { key: "b" }, { key: "c", count: 20 }]);
});

it("hides the next smallest with a single hidden one, which the total would tell", () => {
  const rows = [row("a", 4, 1), row("b", 30, 20), row("c", 12, 6)];

  expect(guardSmall(rows)).toEqual([{ key: "a" }, { key: "b", count: 30 }, { key: "c" }]);
});

it("shows a zero", () => {
  expect(guardSmall([row("a", 0, 0), row("b", 9, 9)])).toEqual([
    { key: "a", count: 0 },
    { key: "b", count: 9 },
  ]);
});

it("never leaves one hidden among shown ones, nor shows few people", () => {
  const someRows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(someRows, (numbers) => {
      const rows = numbers.map(([people, more], at) =>
        row(String(at), people === 0 ? 0 : people + more, people),
      );
      const guarded = guardSmall(rows);
      const hidden = guarded.filter(({ count }) => count === undefined).length;
      const someone = rows.filter(({ people }) => people > 0).length;

      if (someone > 1) expect(hidden).not.toBe(1);
      guarded.forEach(({ count }, at) => {
        const people = rows[at]?.people ?? 0;
        if (count !== undefined && people > 0) expect(people).toBeGreaterThanOrEqual(FEWEST_PEOPLE);
      });
    }),
  );
});
