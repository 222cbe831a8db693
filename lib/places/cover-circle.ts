import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import {
  boundsOf,
  type CellBounds,
  columnsOf,
  FINEST_LEVEL,
  type GridCell,
  nameOf,
  quartersOf,
  rowAt,
} from "./geo-cell";

/** Names of cells, see geo-cell.ts. */
export type CircleCover = {
  /** Of any level, wholly within the circle. */
  readonly inside: readonly string[];
  /** Of the finest level, crossed by the circle's edge: their points need the exact check. */
  readonly border: readonly string[];
};

/** Keeps rounding of the arithmetic from ever losing or adding a point: one millimetre. */
const MARGIN_KM = 1e-6;
const KM_PER_DEGREE = 111.19;

/** The cells that together hold every point of the circle. For radii up to 2,000 km. */
export const coverCircle = (centre: GeoPoint, radiusKm: number): CircleCover => {
  const inside: string[] = [];
  const border: string[] = [];
  const waiting = coarseCellsAround(centre, radiusKm);
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    const bounds = boundsOf(cell);
    if (leastDistance(centre, bounds) > radiusKm + MARGIN_KM) continue;
    if (greatestDistance(centre, bounds) < radiusKm - MARGIN_KM) inside.push(nameOf(cell));
    else if (cell.level === FINEST_LEVEL) border.push(nameOf(cell));
    else waiting.push(...quartersOf(cell));
  }
  return { inside, border };
};

/** Whole coarse rows near the poles, elsewhere the columns that the circle can reach. */
const coarseCellsAround = (centre: GeoPoint, radiusKm: number): GridCell[] => {
  const reach = radiusKm / KM_PER_DEGREE + 0.01;
  const cells: GridCell[] = [];
  for (let row = rowAt(centre.lat - reach, 0); row <= rowAt(centre.lat + reach, 0); row += 1) {
    for (const column of columnsAround(centre, reach, columnsOf(row, 0))) {
      cells.push({ level: 0, row, column });
    }
  }
  return cells;
};

const columnsAround = (centre: GeoPoint, reach: number, columns: number): readonly number[] => {
  const farthestLat = Math.min(90, Math.abs(centre.lat) + reach);
  const halfWidth = reach / Math.max(1e-9, Math.cos(toRadians(farthestLat)));
  const all = halfWidth >= 180 - 360 / columns;
  const first = all ? 0 : Math.floor(((centre.lng - halfWidth + 180) / 360) * columns);
  const last = all ? columns - 1 : Math.floor(((centre.lng + halfWidth + 180) / 360) * columns);
  return Array.from(
    { length: last - first + 1 },
    (_, offset) => (((first + offset) % columns) + columns) % columns,
  );
};

/** On a sphere the farthest point of such a small rectangle is one of its corners. */
const greatestDistance = (centre: GeoPoint, { south, north, west, east }: CellBounds): number =>
  Math.max(
    ...[south, north].flatMap((lat) =>
      [west, east].map((lng) => distanceInKm(centre, { lat, lng })),
    ),
  );

/** Straight north or south of the rectangle its latitude decides, beside it its nearer meridian. */
const leastDistance = (centre: GeoPoint, { south, north, west, east }: CellBounds): number => {
  const clamped = (lat: number): number => Math.max(south, Math.min(north, lat));
  const centreLng = nearestTurn(centre.lng, (west + east) / 2);
  if (centreLng >= west && centreLng <= east) {
    return distanceInKm(centre, { lat: clamped(centre.lat), lng: centre.lng });
  }
  return Math.min(
    ...[west, east].map((lng) => {
      const lat = clamped(latitudeNearest(centre, lng));
      return distanceInKm(centre, { lat, lng });
    }),
  );
};

/** The latitude at which a meridian comes nearest to the point. */
const latitudeNearest = ({ lat, lng }: GeoPoint, meridian: number): number => {
  const north = Math.sin(toRadians(lat));
  const across = Math.cos(toRadians(lat)) * Math.cos(toRadians(meridian - lng));
  return across <= 0 ? Math.sign(lat) * 90 : (Math.atan2(north, across) * 180) / Math.PI;
};

/** The same meridian, counted so that it lies within half a turn of the other. */
const nearestTurn = (lng: number, other: number): number =>
  lng + 360 * Math.round((other - lng) / 360);

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
