import { describe, expect, it } from "vitest";
import { figuresOf, meanFigures } from "./ranking-figures";
import { letterGroups, makeCosines } from "./sparse-vectors";

describe("figures of a ranking", () => {
  it("average the precision at each relevant place over all that is relevant", () => {
    const { map, mrr } = figuresOf([false, true, false, true], 4);

    expect(map).toBeCloseTo((1 / 2 + 2 / 4) / 4);
    expect(mrr).toBeCloseTo(1 / 2);
  });

  it("tell by which place something relevant stood", () => {
    const figures = figuresOf([false, false, true], 1);

    expect([figures.hitAt1, figures.hitAt5, figures.hitAt10]).toEqual([0, 1, 1]);
  });

  it("are 0 where nothing relevant was found", () => {
    expect(figuresOf([false, false], 3)).toEqual({
      map: 0,
      mrr: 0,
      hitAt1: 0,
      hitAt5: 0,
      hitAt10: 0,
    });
  });

  it("are averaged over queries", () => {
    expect(meanFigures([figuresOf([true], 1), figuresOf([false], 1)]).mrr).toBe(0.5);
  });
});

describe("cosines of texts", () => {
  const texts = ["koch", "köchin", "maurer"].map((word) => letterGroups([word]));

  it("are 1 for the same text and 0 where no letters are shared", () => {
    const cosines = makeCosines(texts)(letterGroups(["koch"]));

    expect(cosines[0]).toBeCloseTo(1);
    expect(cosines[2]).toBe(0);
  });

  it("count groups of three to five letters with the edges of the word", () => {
    expect([...letterGroups(["ab"]).keys()]).toEqual([" ab", "ab ", " ab "]);
  });
});
