import { type Codebook, UNKNOWN_INDEX } from "../traits/codebook";
import type { OfferTraits } from "../traits/offer-traits";
import { type CellGrid, makeCellGrid } from "./cell-grid";
import { makeGrowing, sharedCounts, sharedInts, sharedShorts } from "./growing";
import { makeSilenceOfOffer } from "./silence";

/** An offer stands once for each of its occupations in each of its cells. */
export type OfferIndex = {
  readonly grid: CellGrid;
  readonly occupationCount: number;
  /** Ends and beginnings of groups: `cell × occupationCount + occupation`; 0 is "unknown". */
  readonly starts: Uint32Array;
  /** Offers by group, and beside each its occupation and its silence (see silence.ts). */
  readonly entries: Int32Array;
  readonly occupations: Uint16Array;
  readonly silence: Uint16Array;
  /** The same entries by occupation: positions in the arrays above. */
  readonly occupationStarts: Uint32Array;
  readonly byOccupation: Int32Array;
};

export type IndexWriter = {
  readonly add: (index: number, offer: OfferTraits) => void;
  readonly finish: () => OfferIndex;
};

export const makeIndexWriter = (codebook: Codebook): IndexWriter => {
  const grid = makeCellGrid();
  const silenceOf = makeSilenceOfOffer(codebook);
  const [occupations, cells, offers, silence] = [
    makeGrowing(sharedShorts),
    makeGrowing(sharedInts),
    makeGrowing(sharedInts),
    makeGrowing(sharedShorts),
  ];
  return {
    add: (index, offer) => {
      const silent = silenceOf(offer);
      const named = offer.occupations.length > 0 ? Array.from(offer.occupations) : [UNKNOWN_INDEX];
      for (const cell of grid.cellsOf(offer)) {
        for (const occupation of named) {
          occupations.push(occupation);
          cells.push(cell);
          offers.push(index);
          silence.push(silent);
        }
      }
    },
    finish: () =>
      arrange(grid, codebook.occupationCount, {
        occupations: occupations.taken(),
        cells: cells.taken(),
        offers: offers.taken(),
        silence: silence.taken(),
      }),
  };
};

type Written = {
  readonly occupations: Uint16Array;
  readonly cells: Int32Array;
  readonly offers: Int32Array;
  readonly silence: Uint16Array;
};

const arrange = (grid: CellGrid, occupationCount: number, written: Written): OfferIndex => {
  const groups = written.cells.map(
    (cell, at) => cell * occupationCount + (written.occupations[at] ?? 0),
  );
  const { starts, order } = sorted(groups, grid.count() * occupationCount);
  const entries = sharedInts(order.length);
  const occupations = sharedShorts(order.length);
  const silence = sharedShorts(order.length);
  order.forEach((from, to) => {
    entries[to] = written.offers[from] ?? 0;
    occupations[to] = written.occupations[from] ?? 0;
    silence[to] = written.silence[from] ?? 0;
  });
  const rows = sorted(occupations, occupationCount);
  return {
    grid,
    occupationCount,
    starts,
    entries,
    occupations,
    silence,
    occupationStarts: rows.starts,
    byOccupation: rows.order,
  };
};

/** Counting sort of positions by their key: once through to count, once to place. */
const sorted = (
  keys: Int32Array | Uint16Array,
  keyCount: number,
): { readonly starts: Uint32Array; readonly order: Int32Array } => {
  const starts = sharedCounts(keyCount + 1);
  keys.forEach((key) => increase(starts, key + 1, 1));
  for (let key = 1; key <= keyCount; key += 1) increase(starts, key, starts[key - 1] ?? 0);
  const places = starts.slice();
  const order = sharedInts(keys.length);
  keys.forEach((key, position) => {
    order[places[key] ?? 0] = position;
    increase(places, key, 1);
  });
  return { starts, order };
};

const increase = (counts: Uint32Array, position: number, by: number): void => {
  counts[position] = (counts[position] ?? 0) + by;
};
