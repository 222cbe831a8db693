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
  const weights = weightsOf(letters, starts.length - 1);
  const inTitle = new Float32Array(SLOTS);
  let titleSlots: readonly number[] = [];

  /** Sums `values` over the groups of letters of a label. */
  const sumOver = (label: number, values: Float32Array): number => {
    let sum = 0;
    eachSlot(letters.subarray(starts[label], starts[label + 1]), (slot) => {
      sum += values[slot] ?? 0;
    });
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

const slotsOf = (words: readonly ReadWord[]): readonly number[] => {
  const row = makeGrowingNumbers();
  writeLetters(words, row);
  const slots: number[] = [];
  eachSlot(Uint8Array.from(row.take()), (slot) => slots.push(slot));
  return slots;
};

/** Squared inverse label frequency of every slot. */
const weightsOf = (letters: Uint8Array, labelCount: number): Float32Array => {
  const counts = new Float32Array(SLOTS);
  eachSlot(letters, (slot) => {
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return counts.map((count) => (Math.log((1 + labelCount) / (1 + count)) + 1) ** 2);
};

type Visit = (slot: number) => void;

/** Visits the slot of each group of letters; none reaches over the edge of a word. */
const eachSlot = (letters: Uint8Array, visit: Visit): void => {
  for (let start = 0; start < letters.length; start += 1) eachSlotFrom(start, letters, visit);
};

const eachSlotFrom = (start: number, letters: Uint8Array, visit: Visit): void => {
  const end = Math.min(letters.length, start + LONGEST);
  let hash = hashed(0, letters[start] ?? 0);
  for (let at = start + 1; at < end; at += 1) {
    hash = hashed(hash, letters[at] ?? 0);
    if (at > start + 1) visit((hash ^ (hash >>> 13)) & (SLOTS - 1));
    if (letters[at] === EDGE) return;
  }
};

const hashed = (hash: number, letter: number): number =>
  (Math.imul(hash, 0x01000193) + letter + 1) | 0;
