import { describe, expect, it } from "vitest";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { makeSuggestConcepts } from "./suggest-concepts";
import { understandHere } from "./testing/understand-here";
import { conceptKeyOf } from "./understood-query";

const suggest = makeSuggestConcepts(vocabulary);
const keysFor = (prefix: string): readonly string[] => suggest(prefix, 5).map(conceptKeyOf);

describe("concepts that begin like this", () => {
  it.each([
    ["Putzfr", "occupation:reinigungskraft"],
    ["köch", "occupation:koch"],
    ["koe", "occupation:koch"],
    ["Regale ein", "occupation:regalauffueller"],
    ["lag", "occupation-group:warehouse"],
    ["staplersch", "skill:staplerschein"],
    ["MFA", "occupation:medizinische-fachangestellte"],
  ])("„%s“ suggests %s", (prefix, key) => {
    expect(keysFor(prefix)).toContain(key);
  });

  it("are suggested once each, however many of their names begin so", () => {
    expect(new Set(keysFor("putz")).size).toBe(keysFor("putz").length);
  });

  it.each(["", "k", " ", "🙂", "zzzz", "\u0000"])("„%s“ suggests nothing", (prefix) => {
    expect(suggest(prefix, 5)).toEqual([]);
  });
});

it("every label leads back to its concept", () => {
  const labels = ["a", "e", "i", "k", "m", "p", "s", "v"]
    .flatMap((first) => ["a", "e", "i", "o", "u"].flatMap((second) => suggest(first + second, 40)))
    .map((concept) => ({ key: conceptKeyOf(concept), label: concept.label }));
  const lost = labels.filter(
    ({ key, label }) => !understandHere(label).concepts.map(conceptKeyOf).includes(key),
  );

  expect(lost).toEqual([]);
});
