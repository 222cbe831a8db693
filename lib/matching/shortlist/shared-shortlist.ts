import { makeCellGrid } from "./cell-grid";
import type { OfferColumns } from "./offer-columns";
import type { OfferIndex } from "./offer-index";
import type { Shortlist } from "./shortlist";

/** A shortlist as threads hand it over: its arrays are shared, nothing of them is copied. */
export type SharedShortlist = {
  readonly columns: OfferColumns;
  readonly index: Omit<OfferIndex, "grid">;
  readonly cellKeys: readonly number[];
};

export const toShared = ({ columns, index: { grid, ...index } }: Shortlist): SharedShortlist => ({
  columns,
  index,
  cellKeys: grid.keys(),
});

export const fromShared = ({ columns, index, cellKeys }: SharedShortlist): Shortlist => ({
  columns,
  index: { ...index, grid: makeCellGrid(cellKeys) },
});

/** Bytes the arrays take. */
export const bytesOf = ({ columns, index }: SharedShortlist): number =>
  [...Object.values(columns), ...Object.values(index)].reduce<number>(
    (sum, held) => sum + (typeof held === "number" ? 0 : held.byteLength),
    0,
  );
