import type { PlaceMentions } from "@/lib/places/place";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { foreignNoiseWords, noiseWords } from "./data/glue-words";
import { makeLexicon } from "./lexicon/make-lexicon";
import { type Claim, claimsOf, positionsOf } from "./reading/claim";
import { readCompanies } from "./reading/read-companies";
import { makeReadExclusions } from "./reading/read-exclusions";
import { makeReadGuesses } from "./reading/read-guesses";
import { makeReadNames } from "./reading/read-names";
import { readNumbers } from "./reading/read-numbers";
import { makeReadPlace } from "./reading/read-place";
import { readStart } from "./reading/read-start";
import { leaveHouseNames } from "./reading/leave-house-names";
import {
  ALL_CONCEPTS,
  type Concept,
  conceptKeyOf,
  type QueryWords,
  type UnderstoodQuery,
} from "./understood-query";
import { type QueryWord, queryWordsOf } from "./words/query-words";
import { wordKey } from "./words/word-key";

type Dependencies = { readonly vocabulary: Vocabulary; readonly places: PlaceMentions };

/** Never throws; takes under 3 ms for the longest query a search accepts. */
export type UnderstandQuery = (
  text: string,
  /** Keys (see `conceptKeyOf`) of concepts whose words shall stay plain words. */
  ignore?: readonly string[],
) => UnderstoodQuery;

/** Nobody types more in earnest; what is beyond stays text. */
const MAX_LENGTH = 200;

/** Resolves typed queries to concepts. Building it takes about 300 ms: do it once. */
export const makeUnderstandQuery = ({ vocabulary, places }: Dependencies): UnderstandQuery => {
  const lexicon = makeLexicon(vocabulary);
  const readers = [
    readCompanies,
    readNumbers,
    makeReadExclusions(lexicon, vocabulary),
    readStart,
    makeReadNames(lexicon, makeReadPlace(places, lexicon.isKnown)),
    makeReadGuesses(lexicon, places),
  ];
  return (text, ignore = []) => {
    if (ignore.includes(ALL_CONCEPTS)) return { concepts: [], rest: text.trim() };
    const words = queryWordsOf(text.slice(0, MAX_LENGTH));
    const claims = leaveHouseNames(words, claimsOf(words, readers), lexicon.isKnown);
    const meant = claims.filter(
      ({ meaning }) => meaning !== "text" && !ignore.includes(conceptKeyOf(meaning)),
    );
    const concepts = conceptsOf(text, words, meant);
    if (concepts.length === 0) return { concepts, rest: text.trim() };
    return { concepts, rest: restOf(words, meant) + text.slice(MAX_LENGTH) };
  };
};

/** Each concept once, however often the query names it. */
const conceptsOf = (
  text: string,
  words: readonly QueryWord[],
  claims: readonly Claim[],
): readonly Concept[] => {
  const concepts = new Map<string, Concept>();
  for (const claim of claims.toSorted((one, other) => one.from - other.from)) {
    if (claim.meaning === "text") continue;
    const key = conceptKeyOf(claim.meaning);
    const earlier = concepts.get(key)?.words ?? [];
    concepts.set(key, { ...claim.meaning, words: [...earlier, wordsOf(text, words, claim)] });
  }
  return [...concepts.values()];
};

const wordsOf = (text: string, words: readonly QueryWord[], { from, to }: Claim): QueryWords => {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
};

const noise: ReadonlySet<string> = new Set([...noiseWords, ...foreignNoiseWords].map(wordKey));

const restOf = (words: readonly QueryWord[], claims: readonly Claim[]): string => {
  const taken = new Set(claims.flatMap(positionsOf));
  return words
    .filter((word, position) => !taken.has(position) && !noise.has(word.key))
    .map(({ text }) => text)
    .join(" ");
};
