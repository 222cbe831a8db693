import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { conceptKeyOf, type Meaning } from "../understood-query";
import { type QueryWord, queryWordsOf } from "../words/query-words";
import { soundKey } from "../words/sound-key";
import { foreignNamesOf } from "./foreign-names";
import type { Name } from "./names";

/** What words of other languages name. */
export type ForeignLexicon = {
  readonly find: (words: readonly QueryWord[]) => Meaning | undefined;
  /** A name in another case ("сварщиком"), or a Cyrillic one in Latin letters, whichever way. */
  readonly findLike: (word: QueryWord) => Meaning | undefined;
};

const SHORTEST = 3;
/** Shorter words are like too many others. */
const SHORTEST_STEM = 5;

export const makeForeignLexicon = (vocabulary: Vocabulary): ForeignLexicon => {
  const names = foreignNamesOf(vocabulary);
  const written = meaningsBy(names, keyOf);
  const singleWords = names.filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text));
  const stems = meaningsBy(singleWords, (text) => stemOf(keyOf(text)));
  const heard = meaningsBy(
    singleWords.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text)),
    (text) => soundKey(stemOf(keyOf(text))),
  );
  return {
    find: (words) => {
      const key = words.map(({ rawKey }) => rawKey).join("");
      return key.length < SHORTEST ? undefined : written.get(key);
    },
    findLike: ({ rawKey }) => {
      const stem = stemOf(rawKey);
      if (stem.length < SHORTEST_STEM) return undefined;
      return stems.get(stem) ?? heard.get(soundKey(stem));
    },
  };
};

/** Endings of number and case in the languages that have many of them, in our Latin letters. */
const ending = /(?:iami|ami|iem|ego|owi|ach|om|em|oi|ei|ov|ev|ow|ju|ja|u|a|y|i|e|o)$/;

const stemOf = (key: string): string => {
  const stem = key.replace(ending, "");
  return stem.length < SHORTEST_STEM ? key : stem;
};

const keyOf = (text: string): string =>
  queryWordsOf(text)
    .map(({ rawKey }) => rawKey)
    .join("");

type Votes = Map<string, { readonly meaning: Meaning; weight: number; votes: number }>;

/** Of several meanings of a word the weightiest, then the one in most languages; none in doubt. */
const meaningsBy = (
  names: readonly Name[],
  by: (text: string) => string,
): ReadonlyMap<string, Meaning> => {
  const byKey = new Map<string, Votes>();
  for (const { text, meaning, weight } of names) {
    const votes: Votes = byKey.get(by(text)) ?? new Map();
    const vote = votes.get(conceptKeyOf(meaning)) ?? { meaning, weight, votes: 0 };
    vote.votes += 1;
    votes.set(conceptKeyOf(meaning), vote);
    byKey.set(by(text), votes);
  }
  return new Map(
    [...byKey].flatMap(([key, votes]): [string, Meaning][] => {
      const [first, second] = [...votes.values()].toSorted(
        (one, other) => other.weight - one.weight || other.votes - one.votes,
      );
      const isSure =
        first && (!second || first.weight > second.weight || first.votes > second.votes);
      return isSure ? [[key, first.meaning]] : [];
    }),
  );
};
