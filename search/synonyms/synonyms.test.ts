import { describe, expect, it } from "vitest";
import { everydayWords } from "./everyday-words";
import { shortForms } from "./short-forms";
import { stopWords } from "./stop-words";
import { toSynonymMap } from "./to-synonym-map";

const groups = [...shortForms, ...everydayWords];

describe("the synonyms", () => {
  it("lead from every word of a group to all others", () => {
    expect(toSynonymMap([["a", "b", "c"]])).toEqual({
      a: ["b", "c"],
      b: ["a", "c"],
      c: ["a", "b"],
    });
  });

  it("join the groups a word stands in", () => {
    expect(
      toSynonymMap([
        ["a", "b"],
        ["a", "c"],
      ]).a,
    ).toEqual(["b", "c"]);
  });

  it.each(groups.map((group) => [group.join(", "), group] as const))(
    "are written as the engine reads them: %s",
    (_words, group) => {
      expect(group.length).toBeGreaterThan(1);
      expect(new Set(group).size).toBe(group.length);
      for (const word of group) expect(word).toBe(word.toLocaleLowerCase("de").trim());
    },
  );

  it("have no word that searches ignore", () => {
    expect(groups.flat().filter((word) => stopWords.includes(word))).toEqual([]);
  });
});
