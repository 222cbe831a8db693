import { printFigure, rounded } from "@/bin/bench/figures";
import { makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { qualityOfMatching, qualityOfWords } from "@/seeds/judged-matches/measure";

/** How good the order is for the judged people, beside a plain search for words. */
const knowledge = makeMatchKnowledge(builtInVocabulary);
for (const [method, quality] of [
  ["matching", qualityOfMatching(knowledge)],
  ["keywords (BM25)", qualityOfWords(knowledge)],
] as const) {
  const { ndcgAt10, violations, people, offers } = quality;
  printFigure({
    figure: "matching-quality",
    method,
    people,
    offers,
    ndcgAt10: rounded(ndcgAt10, 4),
    hardRuleViolations: violations,
  });
}
