import { expect, it } from "vitest";
import { makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { offerStories, peopleStories } from "./expand";
import { judge } from "./judge";
import { qualityOfMatching, qualityOfWords } from "./measure";

const knowledge = makeMatchKnowledge(builtInVocabulary);

it("judges sixty people against twenty offers, and gives everybody something to find", () => {
  expect([peopleStories.length, offerStories.length]).toEqual([60, 20]);
  for (const person of peopleStories) {
    const best = Math.max(...offerStories.map((offer) => judge(person, offer).grade));
    expect(best).toBeGreaterThan(0);
  }
});

it("never shows what law, health or child care forbid", () => {
  expect(qualityOfMatching(knowledge).violations).toBe(0);
});

it("orders better than a plain search for words", () => {
  const [matching, words] = [qualityOfMatching(knowledge), qualityOfWords(knowledge)];

  expect(matching.ndcgAt10).toBeGreaterThan(0.85);
  expect(matching.ndcgAt10).toBeGreaterThan(words.ndcgAt10);
});
