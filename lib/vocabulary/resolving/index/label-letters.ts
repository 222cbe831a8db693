import type { ReadWord } from "../text/read-title";
import { type GrowingNumbers, makeGrowingNumbers } from "./growing-numbers";

/** How much the letters of a title and a label are alike, 0 to 1, by label number. */
export type CompareLetters = (label: number) => number;

export type LabelLetters = {
  /** Whether the label was taken apart into parts of compounds. */
  readonly isGerman: (label: number) => boolean;
  /** Compares with this title until the next one is given. */
  readonly compareWith: (words: readonly ReadWord[]) => CompareLetters;
};

export type LabelLettersBuilder = {
  /** Labels have to come in the order of their numbers. */
  readonly add: (words: readonly ReadWord[], isGerman: boolean) => void;
  readonly finish: () => LabelLetters;
};

// Groups of letters may share a slot: rare enough to change no order.
const SLOTS = 1 << 18;
const SHORTEST = 3;
const LONGEST = 5;
const EDGE = 32;

/** Letters of all labels in one row of bytes, compared in groups of three to five inside words. */
export const makeLabelLettersBuilder = (): LabelLettersBuilder => {
  const letters = makeGrowingNumbers();
  const starts = makeGrowingNumbers();
  const german = makeGrowingNumbers();
  return {
    add: (words, isGerman) => {
      german.push(isGerman ? 1 : 0);
      starts.push(letters.length());
      writeLetters(words, letters);
    },
    finish: () => {
      starts.push(letters.length());
      return makeLabelLetters({
        letters: Uint8Array.from(letters.take()),
        starts: starts.take(),
        german: Uint8Array.from(german.take()),
      });
    },
  };
};

/** Words with one blank before, between and behind. */
const writeLetters = (words: readonly ReadWord[], letters: GrowingNumbers): void => {
  letters.push(EDGE);
  for (const { folded } of words) {
    for (let at = 0; at < folded.length; at += 1) letters.push(folded.charCodeAt(at) & 0xff);
    letters.push(EDGE);
  }
};

type Rows = {
  readonly letters: Uint8Array;
  readonly starts: Int32Array;
  readonly german: Uint8Array;
};

const makeLabelLetters = ({ letters, starts, german }: Rows): LabelLetters => {
  const slots = makeSlots(longestOf(starts));
  const weights = weightsOf(letters, starts, slots);
  const inTitle = new Float32Array(SLOTS);
  let titleSlots: readonly number[] = [];

  /** Sums `values` over the groups of letters of a label. */
  const sumOver = (label: number, values: Float32Array): number => {
    const count = fillSlots(letters, starts[label] ?? 0, starts[label + 1] ?? 0, slots);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += values[slots[at] ?? 0] ?? 0;
    return sum;
  };
  const lengths = Float32Array.from(german, (_, label) => Math.sqrt(sumOver(label, weights)));

  const lengthOfTitle = (words: readonly ReadWord[]): number => {
    for (const slot of titleSlots) inTitle[slot] = 0;
    titleSlots = slotsOf(words);
    for (const slot of titleSlots) inTitle[slot] = weights[slot] ?? 0;
    return Math.sqrt(titleSlots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0));
  };

  return {
    isGerman: (label) => german[label] === 1,
    compareWith: (words) => {
      const titleLength = lengthOfTitle(words);
      return (label) =>
        Math.min(1, sumOver(label, inTitle) / (titleLength * (lengths[label] ?? 0) || 1));
    },
  };
};

const longestOf = (starts: Int32Array): number =>
  starts.reduce((most, start, label) => Math.max(most, (starts[label + 1] ?? start) - start), 0);

const slotsOf = (words: readonly ReadWord[]): readonly number[] => {
  const row = makeGrowingNumbers();
  writeLetters(words, row);
  const letters = Uint8Array.from(row.take());
  const slots = makeSlots(letters.length);
  return [...slots.subarray(0, fillSlots(letters, 0, letters.length, slots))];
};

/** Squared inverse label frequency of every slot. */
const weightsOf = (letters: Uint8Array, starts: Int32Array, slots: Int32Array): Float32Array => {
  const counts = new Float32Array(SLOTS);
  const labelCount = starts.length - 1;
  for (let label = 0; label < labelCount; label += 1) {
    const count = fillSlots(letters, starts[label] ?? 0, starts[label + 1] ?? 0, slots);
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return counts.map((count) => (Math.log((1 + labelCount) / (1 + count)) + 1) ** 2);
};

/** Room for the slots of so many letters: each may begin as many groups as there are lengths. */
const makeSlots = (letterCount: number): Int32Array =>
  new Int32Array(letterCount * (LONGEST - SHORTEST + 1));

/**
 * Writes the slot of each group of letters and returns how many there are; no group reaches over
 * the edge of a word. Plain loops over one row: this runs hundreds of times for each title.
 */
const fillSlots = (letters: Uint8Array, from: number, to: number, slots: Int32Array): number => {
  let count = 0;
  for (let start = from; start < to; start += 1) {
    count = fillSlotsFrom(start, to, letters, slots, count);
  }
  return count;
};

const fillSlotsFrom = (
  start: number,
  to: number,
  letters: Uint8Array,
  slots: Int32Array,
  filled: number,
): number => {
  const end = Math.min(to, start + LONGEST);
  let count = filled;
  let hash = hashed(0, letters[start] ?? 0);
  for (let at = start + 1; at < end; at += 1) {
    hash = hashed(hash, letters[at] ?? 0);
    if (at > start + SHORTEST - 2) {
      slots[count] = (hash ^ (hash >>> 13)) & (SLOTS - 1);
      count += 1;
    }
    if (letters[at] === EDGE) return count;
  }
  return count;
};

const hashed = (hash: number, letter: number): number =>
  (Math.imul(hash, 0x01000193) + letter + 1) | 0;
