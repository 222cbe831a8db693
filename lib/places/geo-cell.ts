import type { GeoPoint } from "@/lib/shared/geo";

/** Cells of the coarsest level are about 34 km high, each further level halves that; the last is about 2 km. */
export const CELL_LEVELS = 5;
export const FINEST_LEVEL = CELL_LEVELS - 1;

/** Degrees of latitude one coarsest cell covers. */
const COARSEST_HEIGHT = 0.3125;
const COARSEST_ROWS = 180 / COARSEST_HEIGHT;

/** A field of the grid: rows count from the south pole, columns eastwards from 180° west. */
export type GridCell = { readonly level: number; readonly row: number; readonly column: number };

/** Degrees; `west` and `east` lie between -180 and 180. */
export type CellBounds = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** Name of the finest cell (about 2 km) that holds the point. */
export const cellOf = (point: GeoPoint): string => nameOf(cellAt(point, FINEST_LEVEL));

/** Names of the cells that hold the point, one per level, coarsest first. */
export const cellsOf = (point: GeoPoint): readonly string[] =>
  Array.from({ length: CELL_LEVELS }, (_, level) => nameOf(cellAt(point, level)));

/** Value under which the index knows a workplace: five decimals, about a metre. */
export const pointKeyOf = ({ lat, lng }: GeoPoint): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

export const nameOf = ({ level, row, column }: GridCell): string => `${level}-${row}-${column}`;

/** The cell of one level that holds the point. */
export const cellAt = ({ lat, lng }: GeoPoint, level: number): GridCell => {
  const row = rowAt(lat, level);
  const columns = columnsOf(row, level);
  const column = Math.floor(((lng + 180) / 360) * columns);
  return { level, row, column: Math.max(0, Math.min(columns - 1, column)) };
};

/** The row of one level that holds a latitude. */
export const rowAt = (lat: number, level: number): number => {
  const rows = COARSEST_ROWS * 2 ** level;
  return Math.max(0, Math.min(rows - 1, Math.floor(((lat + 90) / 180) * rows)));
};

/**
 * How many cells a row has around the globe. All rows of one coarsest row have equally wide cells,
 * as wide as they are high at its edge nearest the equator, so that cells nest and stay near square.
 */
export const columnsOf = (row: number, level: number): number => {
  const coarsest = Math.floor(row / 2 ** level);
  const south = coarsest * COARSEST_HEIGHT - 90;
  const nearest = Math.min(Math.abs(south), Math.abs(south + COARSEST_HEIGHT));
  const around = Math.cos((nearest * Math.PI) / 180) * (360 / COARSEST_HEIGHT);
  return Math.max(4, Math.ceil(around)) * 2 ** level;
};

export const boundsOf = ({ level, row, column }: GridCell): CellBounds => {
  const height = COARSEST_HEIGHT / 2 ** level;
  const width = 360 / columnsOf(row, level);
  return {
    south: row * height - 90,
    north: (row + 1) * height - 90,
    west: column * width - 180,
    east: (column + 1) * width - 180,
  };
};

/** The four cells of the next level that make up this one. */
export const quartersOf = ({ level, row, column }: GridCell): readonly GridCell[] =>
  [0, 1].flatMap((up) =>
    [0, 1].map((right) => ({ level: level + 1, row: 2 * row + up, column: 2 * column + right })),
  );
