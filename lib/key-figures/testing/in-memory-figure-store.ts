import type { FigureStore, SignedFigures } from "../figure-store";

export const makeInMemoryFigureStore = (): FigureStore => {
  const kept = new Map<string, SignedFigures>();
  const keyOf = (kreis: string, month: string): string => `${month} ${kreis}`;
  return {
    list: () =>
      Promise.resolve(
        [...kept].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, signed]) => signed),
      ),
    has: (kreis, month) => Promise.resolve(kept.has(keyOf(kreis, month))),
    keep: (given) => {
      const fresh = given.filter(({ figures }) => !kept.has(keyOf(figures.kreis, figures.month)));
      for (const signed of fresh)
        kept.set(keyOf(signed.figures.kreis, signed.figures.month), signed);
      return Promise.resolve(fresh.length);
    },
  };
};
