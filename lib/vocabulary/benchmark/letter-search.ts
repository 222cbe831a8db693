import { makeGrowingNumbers } from "../resolving/index/growing-numbers";
import { drawNumber } from "./drawn-sample";
import { plainLetters } from "./title-vectors";

/** Concepts of the labels most like a title, best first; the plain lexical method at scale. */
export type LetterSearch = (title: string, limit: number) => readonly string[];

export type LetterSearchBuilder = {
  readonly add: (label: string, concept: string) => void;
  readonly finish: () => LetterSearch;
};

// Groups of letters share a slot by chance once in a while; among 500,000 of them that changes nothing.
const SLOTS = 1 << 20;

/** TF-IDF over groups of three to five letters (char_wb) in typed arrays, for 300,000 labels. */
export const makeLetterSearchBuilder = (): LetterSearchBuilder => {
  const concepts: string[] = [];
  const starts = makeGrowingNumbers();
  const slots = makeGrowingNumbers();
  const counts = makeGrowingNumbers();
  return {
    add: (label, concept) => {
      starts.push(slots.length());
      concepts.push(concept);
      for (const [slot, count] of slotsOf(label)) {
        slots.push(slot);
        counts.push(count);
      }
    },
    finish: () => {
      starts.push(slots.length());
      const index = invert(starts.take(), slots.take(), counts.take());
      return (title, limit) => search(title, limit, index, concepts);
    },
  };
};

const slotsOf = (text: string): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [group, count] of plainLetters(text)) {
    const slot = drawNumber(group, 1) % SLOTS;
    found.set(slot, (found.get(slot) ?? 0) + count);
  }
  return found;
};

type Index = {
  readonly idf: Float32Array;
  readonly start: Int32Array;
  readonly labels: Int32Array;
  /** Weight of the slot in the label, at length 1. */
  readonly weights: Float32Array;
  readonly scores: Float32Array;
};

const invert = (starts: Int32Array, slots: Int32Array, counts: Int32Array): Index => {
  const labelCount = starts.length - 1;
  const { start, idf } = startsOf(slots, labelCount);
  const all = Float32Array.from(slots, (slot, at) => (counts[at] ?? 0) * (idf[slot] ?? 0));
  const [labels, weights] = [new Int32Array(slots.length), new Float32Array(slots.length)];
  const next = start.slice();
  for (let label = 0; label < labelCount; label += 1) {
    const from = starts[label] ?? 0;
    const own = all.subarray(from, starts[label + 1]);
    const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    own.forEach((weight, at) => {
      const slot = slots[from + at] ?? 0;
      const place = next[slot] ?? 0;
      labels[place] = label;
      weights[place] = weight / length;
      next[slot] = place + 1;
    });
  }
  return { idf, start, labels, weights, scores: new Float32Array(labelCount) };
};

const startsOf = (slots: Int32Array, labelCount: number): Pick<Index, "start" | "idf"> => {
  const start = new Int32Array(SLOTS + 1);
  for (const slot of slots) start[slot + 1] = (start[slot + 1] ?? 0) + 1;
  const smoothed = Math.log(1 + labelCount) + 1;
  const idf = Float32Array.from(start.subarray(1), (count) => smoothed - Math.log(1 + count));
  for (let at = 1; at <= SLOTS; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  return { start, idf };
};

const search = (
  title: string,
  limit: number,
  { idf, start, labels, weights, scores }: Index,
  concepts: readonly string[],
): readonly string[] => {
  scores.fill(0);
  for (const [slot, count] of slotsOf(title)) {
    const weight = count * (idf[slot] ?? 0);
    const [from, to] = [start[slot] ?? 0, start[slot + 1] ?? 0];
    labels.subarray(from, to).forEach((label, at) => {
      scores[label] = (scores[label] ?? 0) + weight * (weights[from + at] ?? 0);
    });
  }
  return bestConcepts(scores, limit, concepts);
};

const bestConcepts = (
  scores: Float32Array,
  limit: number,
  concepts: readonly string[],
): readonly string[] => {
  const most = scores.reduce((greatest, score) => Math.max(greatest, score), 0);
  // Sorting all 300,000 takes long: mostly those half as good as the best are enough.
  const near = conceptsAbove(most / 2, scores, limit, concepts);
  return near.length === limit ? near : conceptsAbove(0, scores, limit, concepts);
};

const conceptsAbove = (
  least: number,
  scores: Float32Array,
  limit: number,
  concepts: readonly string[],
): readonly string[] => {
  const labels: number[] = [];
  scores.forEach((score, label) => {
    if (score > least) labels.push(label);
  });
  labels.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const found = new Set<string>();
  for (const label of labels) {
    if (found.size === limit) break;
    found.add(concepts[label] ?? "");
  }
  return [...found];
};
