import { expect, it } from "vitest";
import { toSearchWords, withoutUmlautSpelling } from "./search-words";

it.each([
  ["Bäcker/in (m/w/d)", ["backer", "in", "m", "w", "d"]],
  ["  Straßenbau  Übach-Palenberg ", ["strassenbau", "ubach", "palenberg"]],
  ["Ba\u0308cker", ["backer"]],
  ["Łukasz Øre", ["lukasz", "ore"]],
  ["Koch koch KOCH", ["koch"]],
  ["& | ! :* <-> '\" \\ \u0000", []],
  ["عامل مستودع", ["عامل", "مستودع"]],
])("takes the words of %j", (text, words) => {
  expect(toSearchWords(text)).toEqual(words);
});

it("cuts words and texts that nobody would type", () => {
  const words = toSearchWords(
    Array.from({ length: 50 }, (_, n) => `${n}${"x".repeat(100)}`).join(" "),
  );

  expect(words).toHaveLength(16);
  expect(words[0]).toHaveLength(60);
});

it.each([
  ["baecker", "backer"],
  ["koeln", "koln"],
  ["ubach", "ubach"],
])("reads %s as if written with umlauts", (typed, expected) => {
  expect(withoutUmlautSpelling(typed)).toBe(expected);
});
