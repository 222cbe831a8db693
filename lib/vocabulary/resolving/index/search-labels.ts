import type { ReadWord } from "../text/read-title";
import type { LabelIndex } from "./label-index";
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

export const makeSearchLabels = (index: LabelIndex, readQuery: ReadQuery): SearchLabels => {
  const dots = new Float32Array(index.conceptOf.length);
  return (words, limit) => {
    const query = readQuery(words);
    const best = new Map<number, LabelHit>();
    for (const label of multiply(query, index, dots)) {
      const score = scoreOf(dots[label] ?? 0, query, label, index);
      dots[label] = 0;
      const concept = index.conceptOf[label] ?? 0;
      if (score > (best.get(concept)?.score ?? 0)) best.set(concept, { concept, label, score });
    }
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

const scoreOf = (dot: number, query: Query, label: number, index: LabelIndex): number => {
  const length =
    SHARE_OF_QUERY * query.squaredLength + (1 - SHARE_OF_QUERY) * (index.squaredLength[label] ?? 1);
  // Sums of floats differ in their last digits with the order of words; four digits do not.
  const rounded = Math.round(Math.min(1, dot / length) * 10_000) / 10_000;
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
