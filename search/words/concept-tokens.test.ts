import { expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { occupationGroupRows } from "@/lib/vacancies/understanding/lexicon/occupation-groups";
import { conceptToken } from "./concept-tokens";

const tokens = [
  ...builtInVocabulary.occupations.map(({ id }) => conceptToken("occupation", id)),
  ...builtInVocabulary.skills.map(({ id }) => conceptToken("skill", id)),
  ...occupationGroupRows.map(({ id }) => conceptToken("group", id)),
].toSorted();

it("stand for one concept each", () => {
  expect(new Set(tokens).size).toBe(tokens.length);
});

it("are single words of small letters and digits", () => {
  expect(tokens.filter((token) => !/^[a-z0-9]+$/.test(token))).toEqual([]);
});

it("begin no other token, since the engine looks for beginnings", () => {
  const beginnings = tokens.filter((token, at) => tokens[at + 1]?.startsWith(token));

  expect(beginnings).toEqual([]);
});
