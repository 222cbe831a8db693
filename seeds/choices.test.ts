import { describe, expect, it } from "vitest";
import { makeChoices } from "./choices";

describe("choices", () => {
  it("are the same for the same words", () => {
    const drawn = (words: string): readonly number[] => {
      const choices = makeChoices(words);
      return Array.from({ length: 20 }, () => choices.integer(0, 1_000));
    };

    expect(drawn("Erkelenz")).toEqual(drawn("Erkelenz"));
    expect(drawn("Erkelenz")).not.toEqual(drawn("Wegberg"));
  });

  it("pick some different items and never more than there are", () => {
    const items = ["a", "b", "c"];

    expect([...makeChoices("some").some(items, 5)].toSorted()).toEqual(items);
    expect(makeChoices("some").some(items, 2)).toHaveLength(2);
  });

  it("come true about as often as their percentage says", () => {
    const choices = makeChoices("chance");
    const hits = Array.from({ length: 2_000 }, () => choices.chance(30)).filter(Boolean).length;

    expect(hits / 2_000).toBeCloseTo(0.3, 1);
  });

  it("refuse to pick from nothing", () => {
    expect(() => makeChoices("empty").pick([])).toThrow('Nothing to choose from for "empty"');
  });
});
