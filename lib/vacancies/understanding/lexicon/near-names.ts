import { editDistance } from "@/lib/places/gazetteer/edit-distance";
import { conceptKeyOf, type Meaning } from "../understood-query";

const SHORTEST_FOR_ONE = 5;
const SHORTEST_FOR_TWO = 9;

/** Everyday words that are one letter away from an occupation and mean something else. */
const notMisspelt: ReadonlySet<string> = new Set(
  "mauer keller becker fahren kaufen mieter bieter leber".split(" "),
);

/** Letters that sound alike at the start of a word: "Ferkäufer", "Zentrum", "Kontroller". */
const alike: Readonly<Record<string, string>> = { v: "f", w: "f", c: "k", q: "k", y: "i" };

/** The only meaning whose names are nearest to a misspelt word; `undefined` where two are as near. */
export const makeFindNear = (
  names: readonly string[],
  meant: (name: string) => Meaning | undefined,
): ((word: string) => Meaning | undefined) => {
  const buckets = bucketsOf(names);

  return (word) => {
    const edits = allowedEdits(word);
    if (edits === 0 || notMisspelt.has(word)) return undefined;
    const letters = lettersOf(word);
    const near = bucketsNear(word, edits, buckets)
      .filter((other) => countBits(letters ^ other.letters) <= 2 * edits)
      .flatMap(({ name }) => {
        const distance = editDistance(word, name, edits);
        return distance === undefined ? [] : [{ name, distance }];
      });
    const least = Math.min(...near.map(({ distance }) => distance));
    const [first, ...others] = near
      .filter(({ distance }) => distance === least)
      .flatMap(({ name }) => meant(name) ?? []);
    const isUnique = first && others.every((other) => conceptKeyOf(other) === conceptKeyOf(first));
    return isUnique ? asMisspelt(first) : undefined;
  };
};

const allowedEdits = (word: string): number => {
  if (word.length < SHORTEST_FOR_ONE) return 0;
  return word.length < SHORTEST_FOR_TWO ? 1 : 2;
};

const asMisspelt = (meaning: Meaning): Meaning =>
  meaning.kind === "occupation" || meaning.kind === "skill"
    ? { ...meaning, certainty: "misspelt" }
    : meaning;

type Comparable = { readonly name: string; readonly letters: number };
/** Names by first sound and length: only these can be near. */
type Buckets = ReadonlyMap<string, readonly Comparable[]>;

const bucketsOf = (names: readonly string[]): Buckets => {
  const buckets = new Map<string, Comparable[]>();
  for (const name of names) {
    if (name.length < SHORTEST_FOR_ONE || !/^[a-z]+$/.test(name)) continue;
    const bucket = buckets.get(bucketKey(name, name.length)) ?? [];
    bucket.push({ name, letters: lettersOf(name) });
    buckets.set(bucketKey(name, name.length), bucket);
  }
  return buckets;
};

const bucketsNear = (word: string, edits: number, buckets: Buckets): readonly Comparable[] =>
  Array.from({ length: 2 * edits + 1 }, (_, step) => word.length - edits + step).flatMap(
    (length) => buckets.get(bucketKey(word, length)) ?? [],
  );

const bucketKey = (word: string, length: number): string => `${soundOf(word)}${length}`;

const soundOf = (word: string): string => alike[word.charAt(0)] ?? word.charAt(0);

/** One bit for each letter: words with very different letters need no comparing. */
const lettersOf = (word: string): number =>
  [...word].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) & 31)), 0);

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
