export type LabelHit = {
  readonly concept: number;
  /** The label of the concept that fits best. */
  readonly label: number;
  /** 0 to 1; 1 where title and label say the same. */
  readonly score: number;
};

const STEPS = 512;

export type BestLabels = {
  readonly note: (concept: number, label: number, score: number) => void;
  /** The best label of each concept noted, best first; forgets all of them. */
  readonly take: (limit: number) => readonly LabelHit[];
};

/** In typed arrays: a common word stands in ten thousand labels, each an object otherwise. */
export const makeBestLabels = (conceptCount: number): BestLabels => {
  const scores = new Float64Array(conceptCount);
  const labels = new Int32Array(conceptCount);
  let noted: number[] = [];
  return {
    note: (concept, label, score) => {
      const known = scores[concept] ?? 0;
      if (score <= known) return;
      if (known === 0) noted.push(concept);
      scores[concept] = score;
      labels[concept] = label;
    },
    take: (limit) => {
      const least = leastOfGreatest(noted, scores, limit);
      const scoreOf = (concept: number): number => scores[concept] ?? 0;
      const hits = noted
        .filter((concept) => scoreOf(concept) >= least)
        .map((concept) => ({ concept, label: labels[concept] ?? 0, score: scoreOf(concept) }))
        .sort(byScore)
        .slice(0, limit);
      for (const concept of noted) scores[concept] = 0;
      noted = [];
      return hits;
    },
  };
};

/** A score that at least `limit` of the concepts reach, or 0. */
const leastOfGreatest = (
  concepts: readonly number[],
  scores: Float64Array,
  limit: number,
): number => {
  if (concepts.length <= limit) return 0;
  const counts = new Int32Array(STEPS + 1);
  const countAt = (step: number): number => counts[step] ?? 0;
  for (const concept of concepts) {
    const step = Math.floor((scores[concept] ?? 0) * STEPS);
    counts[step] = countAt(step) + 1;
  }
  let [step, above] = [STEPS, countAt(STEPS)];
  while (step > 0 && above < limit) {
    step -= 1;
    above += countAt(step);
  }
  return step / STEPS;
};

const byScore = (a: LabelHit, b: LabelHit): number => b.score - a.score || a.concept - b.concept;
