/** What a ranking is worth, averaged over queries; all from 0 to 1. */
export type RankingFigures = {
  readonly map: number;
  readonly mrr: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  readonly hitAt10: number;
};

/** Figures of one ranking: for each place, whether the element there is relevant. */
export const figuresOf = (
  isRelevantAt: readonly boolean[],
  relevantCount: number,
): RankingFigures => {
  const places = isRelevantAt.flatMap((isRelevant, at) => (isRelevant ? [at + 1] : []));
  const precisions = places.map((place, before) => (before + 1) / place);
  const [first = Infinity] = places;
  const within = (limit: number): number => (first <= limit ? 1 : 0);
  return {
    map:
      relevantCount === 0 ? 0 : precisions.reduce((sum, value) => sum + value, 0) / relevantCount,
    mrr: 1 / first,
    hitAt1: within(1),
    hitAt5: within(5),
    hitAt10: within(10),
  };
};

export const meanFigures = (figures: readonly RankingFigures[]): RankingFigures => {
  const mean = (of: keyof RankingFigures): number =>
    figures.reduce((sum, figure) => sum + figure[of], 0) / Math.max(1, figures.length);
  return {
    map: mean("map"),
    mrr: mean("mrr"),
    hitAt1: mean("hitAt1"),
    hitAt5: mean("hitAt5"),
    hitAt10: mean("hitAt10"),
  };
};
