import type { ReadWord } from "../text/read-title";
import { type LabelHit, makeBestLabels } from "./best-labels";
import type { LabelIndex } from "./label-index";
import type { CompareLetters, LabelLetters } from "./label-letters";
import type { Query, QueryWord, ReadQuery } from "./read-query";

export type LabelFindings = {
  /** The best label of each concept that the title calls up, best first. */
  readonly hits: readonly LabelHit[];
  /** The words of the title that lead to this label, those telling most first. */
  readonly explain: (label: number) => readonly QueryWord[];
};
export type SearchLabels = (words: readonly ReadWord[], limit: number) => LabelFindings;

// How much the title's own length counts beside the label's: even, so that words too many in the
// title cost as much as words too many in the label.
const SHARE_OF_QUERY = 0.5;
/** What counts beside the words a title shares with one label. */
type Mix = {
  /** How alike the letters are. */
  readonly letters: number;
  /** How much of the title the labels of the concept hold together. */
  readonly coverage: number;
};
// Chosen on the tuning half of held-out labels and of official titles. German labels are taken apart
// into parts of compounds, which tell more than letters; others have no parts.
const german: Mix = { letters: 0, coverage: 0.15 };
const foreign: Mix = { letters: 0.6, coverage: 0.15 };
const SAME_LETTERS = 0.9999;
// Letters are compared with the labels most alike by their words; the rest scores less.
const MOST_COMPARED = 250;
const STEPS = 512;

export const makeSearchLabels = (
  index: LabelIndex,
  readQuery: ReadQuery,
  letters: LabelLetters,
): SearchLabels => {
  const dots = new Float32Array(index.conceptOf.length);
  const coverageOf = makeCoverage(index);
  const best = makeBestLabels(index.conceptCount);
  return (words, limit) => {
    const query = readQuery(words);
    const touched = multiply(query, index, dots);
    const coverage = coverageOf(query);
    for (const label of touched) dots[label] = likenessOf(dots[label] ?? 0, query, label, index);
    const lettersOf = lettersOfBest(touched, dots, letters.compareWith(words));
    for (const label of touched) {
      const concept = index.conceptOf[label] ?? 0;
      const [likeness, covered] = [dots[label] ?? 0, coverage[concept] ?? 0];
      const score = letters.isGerman(label)
        ? mixed(likeness, 0, covered, german)
        : mixed(likeness, lettersOf(label), covered, foreign);
      best.note(concept, label, worth(score, label, index));
      dots[label] = 0;
    }
    return { hits: best.take(limit), explain: (label) => explain(query, label, index) };
  };
};

const explain = (query: Query, label: number, index: LabelIndex): readonly QueryWord[] =>
  [...query.words]
    .filter(([word]) => isIn(word, label, index))
    .map(([, found]) => found)
    .sort((a, b) => b.weight - a.weight);

/** Adds up the products of shared words in `dots`; returns the labels touched. */
const multiply = (query: Query, index: LabelIndex, dots: Float32Array): readonly number[] => {
  const touched: number[] = [];
  for (const [word, { weight }] of query.words) {
    const factor = (weight * (index.tells[word] ?? 0)) / 100;
    addProducts(word, factor, index, dots, touched);
  }
  return touched;
};

const addProducts = (
  word: number,
  factor: number,
  { start, labels, shares }: LabelIndex,
  dots: Float32Array,
  touched: number[],
): void => {
  const end = start[word + 1] ?? 0;
  for (let place = start[word] ?? 0; place < end; place += 1) {
    const label = labels[place] ?? 0;
    if (dots[label] === 0) touched.push(label);
    dots[label] = (dots[label] ?? 0) + factor * (shares[place] ?? 0);
  }
};

/** Of the words: 0 to 1. */
const likenessOf = (dot: number, query: Query, label: number, index: LabelIndex): number => {
  const length =
    SHARE_OF_QUERY * query.squaredLength + (1 - SHARE_OF_QUERY) * (index.squaredLength[label] ?? 1);
  return Math.min(1, dot / length);
};

const lettersOfBest = (
  touched: readonly number[],
  likeness: Float32Array,
  compare: CompareLetters,
): CompareLetters => {
  const least = leastOfBest(touched, likeness);
  return (label) => ((likeness[label] ?? 0) >= least ? compare(label) : 0);
};

/** The likeness that a label needs to be among those whose letters are compared. */
const leastOfBest = (touched: readonly number[], likeness: Float32Array): number => {
  if (touched.length <= MOST_COMPARED) return 0;
  const counts = new Int32Array(STEPS + 1);
  const countAt = (step: number): number => counts[step] ?? 0;
  for (const label of touched) {
    const step = Math.floor((likeness[label] ?? 0) * STEPS);
    counts[step] = countAt(step) + 1;
  }
  let [step, above] = [STEPS, countAt(STEPS)];
  while (step > 0 && above + countAt(step - 1) <= MOST_COMPARED) {
    step -= 1;
    above += countAt(step);
  }
  return step / STEPS;
};

/** By concept, the share of the title that its labels hold together; valid until the next title. */
const makeCoverage = (index: LabelIndex): ((query: Query) => Float32Array) => {
  const coverage = new Float32Array(index.conceptCount);
  return ({ words, squaredLength }) => {
    coverage.fill(0);
    for (const [word, { weight }] of words) {
      const share = weight ** 2 / squaredLength;
      const end = index.conceptStart[word + 1] ?? 0;
      for (let place = index.conceptStart[word] ?? 0; place < end; place += 1) {
        const concept = index.concepts[place] ?? 0;
        coverage[concept] = (coverage[concept] ?? 0) + share;
      }
    }
    return coverage;
  };
};

const mixed = (words: number, letters: number, coverage: number, mix: Mix): number =>
  letters > SAME_LETTERS
    ? 1
    : words * (1 - mix.letters - mix.coverage) +
      letters * mix.letters +
      Math.min(1, coverage) * mix.coverage;

const worth = (score: number, label: number, index: LabelIndex): number => {
  // Sums of floats differ in their last digits with the order of words; four digits do not.
  const rounded = Math.round(score * 10_000) / 10_000;
  return (rounded * (index.worthOf[label] ?? 0)) / 100;
};

/** Whether the word stands in the label: the labels of a word are in ascending order. */
const isIn = (word: number, label: number, index: LabelIndex): boolean => {
  let [low, high] = [index.start[word] ?? 0, index.start[word + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.labels[middle] ?? 0) < label) low = middle + 1;
    else high = middle;
  }
  return low < (index.start[word + 1] ?? 0) && index.labels[low] === label;
};
