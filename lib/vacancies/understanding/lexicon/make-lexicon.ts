import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { Meaning } from "../understood-query";
import { type QueryWord, queryWordsOf } from "../words/query-words";
import { keysWithoutEnding } from "../words/word-key";
import { conceptKeyOf } from "../understood-query";
import { makeFindFront, makeFindHead } from "./compound-heads";
import { makeForeignLexicon } from "./foreign-lexicon";
import { type Name, namesOf } from "./names";
import { makeFindNear } from "./near-names";

/** Everything a query can name except places. All lookups take microseconds. */
export type Lexicon = {
  /** What the words together are a name of; of a single word endings are forgiven. German goes first. */
  readonly find: (words: readonly QueryWord[]) => Meaning | undefined;
  /** The foreign name that a word is a form or a transliteration of. */
  readonly findLike: (word: QueryWord) => Meaning | undefined;
  /** The occupation a compound ends with. */
  readonly findHead: (word: QueryWord) => Meaning | undefined;
  /** The field of work a compound begins with. */
  readonly findFront: (word: QueryWord) => Meaning | undefined;
  /** The only name a misspelt word can mean. */
  readonly findNear: (word: QueryWord) => Meaning | undefined;
  /** Whether the word occurs in a name, so that it is neither misspelt nor just a place. */
  readonly isKnown: (word: QueryWord) => boolean;
  /** Words of the longest name. */
  readonly longest: number;
};

/** What one spelling stands for; `rawKey` keeps the gender. */
export type Entry = {
  readonly key: string;
  readonly rawKey: string;
  readonly meaning: Meaning;
  readonly weight: number;
};

const LONGEST = 8;

const known = new WeakMap<Vocabulary, Lexicon>();

/** Building it takes about 300 ms for 16,000 German names, and as long again for all others, so each vocabulary's is kept. */
export const makeLexicon = (vocabulary: Vocabulary): Lexicon => {
  const lexicon = known.get(vocabulary) ?? build(vocabulary);
  known.set(vocabulary, lexicon);
  return lexicon;
};

const build = (vocabulary: Vocabulary): Lexicon => {
  const spelled = namesOf(vocabulary).map(toEntry);
  const entries = groupByKey(spelled.map(({ entry }) => entry));
  const knownWords = new Set(spelled.flatMap(({ words }) => words.map(({ key }) => key)));

  const meant = (key: string, rawKey: string): Meaning | undefined =>
    mostLikely(entries.get(key) ?? [], rawKey);
  const meantByWord = (key: string, rawKey: string): Meaning | undefined =>
    meant(key, rawKey) ?? firstOf(keysWithoutEnding(key), (stem) => meant(stem, stem));

  const isKnown = ({ key }: QueryWord): boolean => knownWords.has(key);
  const foreign = makeForeignLexicon(vocabulary);
  const findNear = makeFindNear([...entries.keys()], (key) => meant(key, key));
  return {
    find: (words) => {
      const [key, rawKey] = [joined(words, "key"), joined(words, "rawKey")];
      const german = words.length === 1 ? meantByWord(key, rawKey) : meant(key, rawKey);
      return german ?? foreign.find(words);
    },
    findLike: foreign.findLike,
    findHead: makeFindHead(meantByWord, knownWords),
    findFront: makeFindFront(meant),
    findNear: (word) => (isKnown(word) ? undefined : findNear(word.key)),
    isKnown,
    longest: LONGEST,
  };
};

const toEntry = (name: Name): { readonly entry: Entry; readonly words: readonly QueryWord[] } => {
  const words = queryWordsOf(name.text);
  const { meaning, weight } = name;
  return {
    entry: { key: joined(words, "key"), rawKey: joined(words, "rawKey"), meaning, weight },
    words,
  };
};

const joined = (words: readonly QueryWord[], key: "key" | "rawKey"): string =>
  words.map((word) => word[key]).join("");

const groupByKey = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key) ?? [];
    group.push(entry);
    if (entry.key !== "") groups.set(entry.key, group);
  }
  return groups;
};

/** The meaning with the greatest weight, of equal ones that of the same gender; `undefined` in doubt. */
const mostLikely = (entries: readonly Entry[], rawKey: string): Meaning | undefined => {
  const greatest = Math.max(...entries.map(({ weight }) => weight));
  const heaviest = entries.filter(({ weight }) => weight === greatest);
  const sameForm = heaviest.filter((entry) => entry.rawKey === rawKey);
  const [first, ...others] = sameForm.length > 0 ? sameForm : heaviest;
  const isSure = first && others.every((other) => sameMeaning(other.meaning, first.meaning));
  return isSure ? first.meaning : undefined;
};

const sameMeaning = (one: Meaning, other: Meaning): boolean =>
  conceptKeyOf(one) === conceptKeyOf(other);

const firstOf = <Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};
