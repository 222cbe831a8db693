import { editDistance } from "./edit-distance";

/** Words of the index that look like a word that is not in it. */
export type NearWord = { readonly id: number; readonly closeness: number };
export type FindNearWords = (word: string) => readonly NearWord[];

const BUCKETS = 1 << 16;
const SHORTEST_WORD = 4;
const MOST_COMPARED = 24;
const MOST_RETURNED = 6;
const LEAST_SHARED_GRAMS = 0.42;

/** Finds near words by shared groups of three letters, then by how many letters differ. */
export const makeNearWords = (wordIds: ReadonlyMap<string, number>): FindNearWords => {
  const words = [...wordIds.keys()];
  const { start, inBucket } = bucketsOf(words);
  const gramCount = Uint8Array.from(words, (word) => Math.min(255, word.length));
  const shared = new Uint8Array(words.length);
  return remembering((word) => {
    if (word.length < SHORTEST_WORD) return [];
    const touched = countShared(word, start, inBucket, shared);
    const candidates: { readonly id: number; readonly dice: number }[] = [];
    for (const id of touched) {
      const dice = (2 * (shared[id] ?? 0)) / (word.length + (gramCount[id] ?? 0));
      shared[id] = 0;
      if (dice >= LEAST_SHARED_GRAMS) candidates.push({ id, dice });
    }
    return candidates
      .sort((a, b) => b.dice - a.dice || a.id - b.id)
      .slice(0, MOST_COMPARED)
      .map(({ id, dice }) => ({ id, closeness: closeness(word, words[id] ?? "", dice) }))
      .filter((near) => near.closeness > 0)
      .sort((a, b) => b.closeness - a.closeness || a.id - b.id)
      .slice(0, MOST_RETURNED);
  });
};

const MOST_REMEMBERED = 5_000;

const remembering = (find: FindNearWords): FindNearWords => {
  const known = new Map<string, readonly NearWord[]>();
  return (word) => {
    const found = known.get(word) ?? find(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
};

const bucketsOf = (
  words: readonly string[],
): { readonly start: Int32Array; readonly inBucket: Int32Array } => {
  const start = new Int32Array(BUCKETS + 1);
  for (const word of words) {
    for (const bucket of bucketsOfWord(word)) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
  }
  for (let at = 1; at <= BUCKETS; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const inBucket = new Int32Array(start[BUCKETS] ?? 0);
  const next = start.slice();
  words.forEach((word, id) => {
    for (const bucket of bucketsOfWord(word)) {
      const place = next[bucket] ?? 0;
      inBucket[place] = id;
      next[bucket] = place + 1;
    }
  });
  return { start, inBucket };
};

/** One bucket for each group of three letters, the word's edges counting as a letter. */
const bucketsOfWord = (word: string): readonly number[] => {
  const buckets: number[] = [];
  const padded = ` ${word} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const hash =
      padded.charCodeAt(at) * 1_009 + padded.charCodeAt(at + 1) * 9_176 + padded.charCodeAt(at + 2);
    buckets.push(hash & (BUCKETS - 1));
  }
  return buckets;
};

const countShared = (
  word: string,
  start: Int32Array,
  inBucket: Int32Array,
  shared: Uint8Array,
): number[] => {
  const touched: number[] = [];
  for (const bucket of bucketsOfWord(word)) {
    countBucket(inBucket.subarray(start[bucket] ?? 0, start[bucket + 1] ?? 0), shared, touched);
  }
  return touched;
};

const countBucket = (ids: Int32Array, shared: Uint8Array, touched: number[]): void => {
  for (const id of ids) {
    const count = shared[id] ?? 0;
    if (count === 0) touched.push(id);
    shared[id] = count + 1;
  }
};

/** 1 less the share of letters that differ where that is a slip of the pen, else the shared grams. */
const closeness = (word: string, other: string, dice: number): number => {
  const longest = Math.max(word.length, other.length);
  const bound = longest < 6 ? 1 : longest < 12 ? 2 : 3;
  const differing = editDistance(word, other, bound);
  if (differing <= bound) return 1 - (0.8 * differing) / longest;
  return dice >= 0.6 ? dice * 0.8 : 0;
};
