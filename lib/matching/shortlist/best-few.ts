/** The best few of many, best first; equal scores in the order `isBefore` gives. */
export type BestFew = {
  readonly offer: (score: number, index: number) => void;
  /** What a newcomer must reach; minus infinity while there is room. */
  readonly threshold: () => number;
  readonly taken: () => readonly Ranked[];
};

export type Ranked = { readonly index: number; readonly score: number };

export const makeBestFew = (
  size: number,
  isBefore: (index: number, other: number) => boolean,
): BestFew => {
  const held: Ranked[] = [];
  const isBetter = (one: Ranked, other: Ranked): boolean =>
    one.score > other.score || (one.score === other.score && isBefore(one.index, other.index));
  return {
    offer: (score, index) => {
      const newcomer = { score, index };
      const last = held.at(-1);
      if (held.length === size && last && !isBetter(newcomer, last)) return;
      let place = held.length;
      for (let at = held.at(place - 1); place > 0 && at && isBetter(newcomer, at);) {
        place -= 1;
        at = held[place - 1];
      }
      held.splice(place, 0, newcomer);
      if (held.length > size) held.pop();
    },
    threshold: () => (held.length < size ? Number.NEGATIVE_INFINITY : (held.at(-1)?.score ?? 0)),
    taken: () => held,
  };
};
