import type { PlaceMentions } from "@/lib/places/place";
import { foreignNoiseWords } from "../data/glue-words";
import type { Lexicon } from "../lexicon/make-lexicon";
import type { Meaning } from "../understood-query";
import type { QueryWord } from "../words/query-words";
import { wordKey } from "../words/word-key";
import type { Reader } from "./claim";
import { isAnnouncedBy, placeMeaning } from "./read-place";

/** Looking for misspellings takes long: of a query with many odd words only the first are tried. */
const MOST_GUESSES = 6;
const SHORTEST_GUESS = 4;

/** Compounds by their end, foreign words in Latin letters, then misspelt words, where only one thing can be meant. */
export const makeReadGuesses =
  ({ findHead, findNear, findLike, isKnown }: Lexicon, places: PlaceMentions): Reader =>
  (words, isFree) => {
    const guess = (word: QueryWord): Meaning | undefined => {
      const head = findHead(word);
      if (head || isKnown(word)) return head;
      const foreign = findLike(word);
      if (foreign) return foreign;
      const place = places.misspelt(word.text);
      const near = findNear(word);
      if (near && place && !isAnnouncedBy(word.glue)) return undefined;
      return place ? placeMeaning(place) : near;
    };
    return words
      .map((word, from) => ({ word, from }))
      .filter(({ word, from }) => isFree(from) && mayBeGuessed(word, words[from + 1]))
      .slice(0, MOST_GUESSES)
      .flatMap(({ word, from }) => {
        const meaning = guess(word);
        return meaning ? [{ from, to: from + 1, meaning }] : [];
      });
  };

const noise: ReadonlySet<string> = new Set(foreignNoiseWords.map(wordKey));

const mayBeGuessed = (word: QueryWord, next: QueryWord | undefined): boolean =>
  !noise.has(word.key) &&
  word.key.length >= SHORTEST_GUESS &&
  /^\p{L}+$/u.test(word.text) &&
  next?.isHyphenated !== true;
