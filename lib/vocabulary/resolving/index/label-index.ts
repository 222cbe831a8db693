import type { ReadWord } from "../text/read-title";
import { type GrowingNumbers, makeGrowingNumbers } from "./growing-numbers";

/** Labels of concepts with an inverted index over their words, in typed arrays. */
export type LabelIndex = {
  readonly conceptCount: number;
  readonly conceptOf: Int32Array;
  /** What a match with this label is worth, in hundredths. */
  readonly worthOf: Uint8Array;
  /** Squared length of the label as a vector of weighted words. */
  readonly squaredLength: Float32Array;
  readonly wordIds: ReadonlyMap<string, number>;
  /** How much a word tells: rare among concepts is much. */
  readonly tells: Float32Array;
  /** Labels with word w stand at `labels[start[w]]` to `labels[start[w + 1] - 1]`. */
  readonly start: Int32Array;
  readonly labels: Int32Array;
  /** Share in hundredths of `tells` with which the word counts in that label. */
  readonly shares: Uint8Array;
  /** Concepts with word w in a label, each once: `concepts[conceptStart[w]]` and on. */
  readonly conceptStart: Int32Array;
  readonly concepts: Int32Array;
};

export type LabelIndexBuilder = {
  /** Adds a label; returns its number, or -1 where no word in it tells anything. */
  readonly add: (words: readonly ReadWord[], concept: number, worth: number) => number;
  readonly finish: () => LabelIndex;
};

/** Shares of the word as a whole, of the parts of a compound, and of those parts' parts. */
export const shares = { word: 1, compound: 0.6, part: 0.75, smallerPart: 0.45 };

/** The stems of a word with the share each counts with, the greater share where one repeats. */
export const sharesOf = (words: readonly ReadWord[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { stem, parts, smallerParts } of words) {
    note(found, stem, parts.length > 0 ? shares.compound : shares.word);
    for (const part of parts) note(found, part, shares.part);
    for (const part of smallerParts) note(found, part, shares.smallerPart);
  }
  return found;
};

const note = (found: Map<string, number>, stem: string, share: number): void => {
  if (share > (found.get(stem) ?? 0)) found.set(stem, share);
};

type Columns = {
  readonly conceptOf: GrowingNumbers;
  readonly worthOf: GrowingNumbers;
  /** Word, label and share of every entry, in the order of the labels. */
  readonly word: GrowingNumbers;
  readonly label: GrowingNumbers;
  readonly share: GrowingNumbers;
};

export const makeLabelIndexBuilder = (): LabelIndexBuilder => {
  const wordIds = new Map<string, number>();
  const columns: Columns = {
    conceptOf: makeGrowingNumbers(),
    worthOf: makeGrowingNumbers(),
    word: makeGrowingNumbers(),
    label: makeGrowingNumbers(),
    share: makeGrowingNumbers(),
  };
  return {
    add: (words, concept, worth) => {
      if (words.length === 0) return -1;
      const label = columns.conceptOf.length();
      columns.conceptOf.push(concept);
      columns.worthOf.push(Math.round(worth * 100));
      for (const [stem, share] of sharesOf(words)) {
        columns.word.push(idOf(stem, wordIds));
        columns.label.push(label);
        columns.share.push(Math.round(share * 100));
      }
      return label;
    },
    finish: () => invert(columns, wordIds),
  };
};

const idOf = (stem: string, wordIds: Map<string, number>): number => {
  const known = wordIds.get(stem);
  if (known !== undefined) return known;
  wordIds.set(stem, wordIds.size);
  return wordIds.size - 1;
};

const invert = (columns: Columns, wordIds: ReadonlyMap<string, number>): LabelIndex => {
  const conceptOf = columns.conceptOf.take();
  const conceptCount = conceptOf.reduce((most, concept) => Math.max(most, concept + 1), 0);
  const [word, label, share] = [columns.word.take(), columns.label.take(), columns.share.take()];
  const tells = tellingOf(word, label, conceptOf, wordIds.size, conceptCount);
  const start = startsOf(word, wordIds.size);
  const [labels, sharesByWord] = [new Int32Array(word.length), new Uint8Array(word.length)];
  const squaredLength = new Float32Array(conceptOf.length);
  const next = start.slice();
  for (let entry = 0; entry < word.length; entry += 1) {
    const [of, inLabel, part] = [word[entry] ?? 0, label[entry] ?? 0, share[entry] ?? 0];
    const place = next[of] ?? 0;
    labels[place] = inLabel;
    sharesByWord[place] = part;
    next[of] = place + 1;
    squaredLength[inLabel] = (squaredLength[inLabel] ?? 0) + (((tells[of] ?? 0) * part) / 100) ** 2;
  }
  const worthOf = Uint8Array.from(columns.worthOf.take());
  return {
    conceptCount,
    conceptOf,
    worthOf,
    squaredLength,
    wordIds,
    tells,
    start,
    labels,
    shares: sharesByWord,
    ...conceptsByWord(start, labels, conceptOf),
  };
};

/** A word stands in many labels of one concept: going through the concepts is far quicker. */
const conceptsByWord = (
  start: Int32Array,
  labels: Int32Array,
  conceptOf: Int32Array,
): Pick<LabelIndex, "conceptStart" | "concepts"> => {
  const conceptStart = new Int32Array(start.length);
  const concepts = new Int32Array(labels.length);
  const seenFor = new Int32Array(conceptOf.length).fill(-1);
  let count = 0;
  for (let word = 0; word + 1 < start.length; word += 1) {
    conceptStart[word] = count;
    for (const label of labels.subarray(start[word], start[word + 1])) {
      const concept = conceptOf[label] ?? 0;
      concepts[count] = concept;
      count += seenFor[concept] === word ? 0 : 1;
      seenFor[concept] = word;
    }
  }
  conceptStart[start.length - 1] = count;
  return { conceptStart, concepts: concepts.slice(0, count) };
};

/** Inverse document frequency with the concept as document. Labels come grouped by concept. */
const tellingOf = (
  word: Int32Array,
  label: Int32Array,
  conceptOf: Int32Array,
  wordCount: number,
  conceptCount: number,
): Float32Array => {
  const lastConcept = new Int32Array(wordCount).fill(-1);
  const concepts = new Float32Array(wordCount);
  for (let entry = 0; entry < word.length; entry += 1) {
    const [of, concept] = [word[entry] ?? 0, conceptOf[label[entry] ?? 0] ?? 0];
    if (lastConcept[of] === concept) continue;
    lastConcept[of] = concept;
    concepts[of] = (concepts[of] ?? 0) + 1;
  }
  return concepts.map((count) => Math.log(1 + conceptCount / Math.max(1, count)));
};

const startsOf = (word: Int32Array, wordCount: number): Int32Array => {
  const start = new Int32Array(wordCount + 1);
  for (const of of word) start[of + 1] = (start[of + 1] ?? 0) + 1;
  for (let at = 1; at <= wordCount; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  return start;
};
