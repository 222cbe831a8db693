import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetGroups } from "@/lib/job-seekers/target-groups";
import { origins } from "@/lib/vacancies/vacancy";
import { onlyAgreed } from "./agreed-figures";
import { type FigureKind, figureKinds } from "./figure-kinds";
import { ages, equations, fields, fitCounts, toCells } from "./month-figures";
import { monthViews } from "./side-by-side";
import { computableCells, THRESHOLD } from "./suppress";
import { signedFigures } from "./testing/figure-store.contract";

const counted = toCells({
  offers: [{ field: "5", origin: "regional", age: "week", fits: "few", count: 12 }],
  people: [{ groups: ["under-25"], count: 30 }],
});
const { figures } = signedFigures({ cells: counted });
const toldOf = (...agreed: readonly FigureKind[]): string[] =>
  Object.entries(onlyAgreed(figures, agreed).cells).flatMap(([cell, count]) =>
    count && !cell.startsWith("people.not-") ? cell : [],
  );

describe("figures that were agreed on", () => {
  it.each([
    [[], []],
    [["offers-by-field"], ["offers", "offers.field.5"]],
    [["offers-by-origin"], ["offers", "offers.origin.regional"]],
    [
      ["offers-by-field", "offers-by-origin"],
      ["offers", "offers.field.5", "offers.field.5.regional", "offers.origin.regional"],
    ],
    [["offers-by-age"], ["offers", "offers.age.week"]],
    [["offers-by-fits"], ["offers", "offers.fits.few"]],
    [["people-by-group"], ["people", "people.under-25"]],
  ] as const)("are told alone: %j", (agreed, told) => {
    expect(toldOf(...agreed).toSorted()).toEqual([...told]);
  });

  it("are all there are where all were agreed on", () => {
    expect(onlyAgreed(figures, figureKinds).cells).toEqual(figures.cells);
  });

  it("say what was agreed, in one order", () => {
    expect(onlyAgreed(figures, ["people-by-group", "offers-by-age"]).agreed).toEqual([
      "offers-by-age",
      "people-by-group",
    ]);
  });

  it("are shown of others whatever else they told, of the own Kreis all", () => {
    const own = signedFigures({ kreis: figures.kreis, cells: counted });
    const shown = (self: string) => monthViews([own], self, () => ["offers-by-age"])[0]?.told[0];

    expect(shown("05370")?.cells).not.toHaveProperty("people");
    expect(shown("05370")?.cells).toHaveProperty("offers", 12);
    expect(shown(figures.kreis)?.cells).toHaveProperty("people", 30);
    expect(monthViews([own], "05370", () => [])).toEqual([]);
  });
});

const choices: readonly (readonly FigureKind[])[] = Array.from(
  { length: 2 ** figureKinds.length },
  (_value, bits) => figureKinds.filter((_kind, at) => (bits >> at) % 2 === 1),
);
const allCells = new Set(equations.flatMap(({ total, parts }) => [total, ...parts]));

const offerCounts = fc.record({
  field: fc.constantFrom(...fields),
  origin: fc.constantFrom(...origins),
  age: fc.constantFrom(...ages),
  fits: fc.constantFrom(...fitCounts),
  count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
});
const peopleCounts = fc.record({
  groups: fc.subarray([...targetGroups]),
  count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
});

it("gives away nothing small in any choice, nor in what two partners know together", () => {
  const drawn = fc.record({
    offers: fc.array(offerCounts, { maxLength: 20 }),
    people: fc.array(peopleCounts, { maxLength: 10 }),
    both: fc.tuple(fc.constantFrom(...choices), fc.constantFrom(...choices)),
  });
  fc.assert(
    fc.property(drawn, ({ both, ...counts }) => {
      const whole = { ...figures, cells: toCells(counts) };
      const told = both.flatMap((agreed) => Object.entries(onlyAgreed(whole, agreed).cells));
      const known = new Map(told.filter(([, count]) => count !== null));

      expect([...known.values()].filter((count) => count && count < THRESHOLD)).toEqual([]);
      const unknown = new Set([...allCells].filter((cell) => !known.has(cell)));
      const givenAway = [...computableCells(equations, unknown)];
      expect(givenAway.filter((cell) => whole.cells[cell] === null)).toEqual([]);
    }),
    { seed: 20_261_126, numRuns: 100 },
  );
});
