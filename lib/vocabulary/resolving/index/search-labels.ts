import type { ReadWord } from "../text/read-title";
import type { LabelIndex } from "./label-index";
import type { CompareLetters, LabelLetters } from "./label-letters";
import type { Query, QueryWord, ReadQuery } from "./read-query";

export type LabelHit = {
  readonly concept: number;
  /** The label of the concept that fits best. */
  readonly label: number;
  /** 0 to 1; 1 where title and label say the same. */
  readonly score: number;
};

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
  return (words, limit) => {
    const query = readQuery(words);
    const touched = multiply(query, index, dots);
    const coverage = coverageOf(query);
    for (const label of touched) dots[label] = likenessOf(dots[label] ?? 0, query, label, index);
    const lettersOf = lettersOfBest(touched, dots, letters.compareWith(words));
    const best = new Map<number, LabelHit>();
    const scoreOf = (label: number, concept: number): number => {
      const [likeness, covered] = [dots[label] ?? 0, coverage[concept] ?? 0];
      return letters.isGerman(label)
        ? mixed(likeness, 0, covered, german)
        : mixed(likeness, lettersOf(label), covered, foreign);
    };
    for (const label of touched) {
      const concept = index.conceptOf[label] ?? 0;
      note(best, { concept, label, score: worth(scoreOf(label, concept), label, index) });
    }
    for (const label of touched) dots[label] = 0;
    const hits = [...best.values()].sort(byScore).slice(0, limit);
    return { hits, explain: (label) => explain(query, label, index) };
  };
};

const explain = (query: Query, label: number, index: LabelIndex): readonly QueryWord[] =>
  [...query.words]
    .filter(([word]) => isIn(word, label, index))
    .map(([, found]) => found)
    .sort((a, b) => b.weight - a.weight);

const byScore = (a: LabelHit, b: LabelHit): number => b.score - a.score || a.concept - b.concept;

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
  const counted = new Int32Array(index.conceptCount);
  let round = 0;
  const cover = (label: number, share: number): void => {
    const concept = index.conceptOf[label] ?? 0;
    if (counted[concept] !== round) coverage[concept] = (coverage[concept] ?? 0) + share;
    counted[concept] = round;
  };
  return ({ words, squaredLength }) => {
    coverage.fill(0);
    for (const [word, { weight }] of words) {
      round += 1;
      const share = weight ** 2 / squaredLength;
      const labels = index.labels.subarray(index.start[word], index.start[word + 1]);
      for (const label of labels) cover(label, share);
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

const note = (best: Map<number, LabelHit>, hit: LabelHit): void => {
  if (hit.score > (best.get(hit.concept)?.score ?? 0)) best.set(hit.concept, hit);
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
