import type { GeoPoint } from "@/lib/shared/geo";
import type { Area } from "@/lib/vacancies/vacancy-search";
import type { BoundValues } from "./bound-values";

/** Parts of a statement over `vacancy AS v`. */
export type AreaSql = {
  readonly join: string;
  readonly condition: string;
  /** Kilometres to the nearest workplace, NULL where no centre is asked for. */
  readonly distance: string;
};

const EARTH_RADIUS_KM = 6371;
/** Rounding must not make the box cut off what the exact check would let through. */
const BOX_MARGIN_DEGREES = 1e-6;

export const toAreaSql = (area: Area, bound: BoundValues): AreaSql => {
  if (area.kind === "everywhere") return { join: "", condition: "TRUE", distance: "NULL::float8" };
  if (area.kind === "circle") return circleSql(area.centre, area.radiusKm, bound);
  const prefixes = bound.bind(area.agsPrefixes);
  return {
    join: "",
    condition: `v.id IN (SELECT vacancy_id FROM vacancy_workplace
      WHERE is_published AND ags ^@ ANY (${prefixes}::text[]))`,
    distance: "NULL::float8",
  };
};

/** A box that the index serves, then the same haversine formula as lib/shared/geo.ts. */
const circleSql = (centre: GeoPoint, radiusKm: number, { bind }: BoundValues): AreaSql => {
  const box = boxAround(centre, radiusKm);
  const [lat, lng, radius] = [centre.lat, centre.lng, radiusKm].map(
    (value) => `${bind(value)}::float8`,
  );
  const [south, north, west, east] = [box.south, box.north, box.west, box.east].map(
    (value) => `${bind(value)}::float8`,
  );
  return {
    join: `JOIN (
      SELECT vacancy_id, min(2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(
        sin(radians(lat - ${lat}) / 2) ^ 2
        + cos(radians(${lat})) * cos(radians(lat)) * sin(radians(lng - ${lng}) / 2) ^ 2)))) AS km
      FROM vacancy_workplace
      WHERE is_published AND lat BETWEEN ${south} AND ${north} AND lng BETWEEN ${west} AND ${east}
      GROUP BY vacancy_id
    ) AS near ON near.vacancy_id = v.id`,
    condition: `near.km <= ${radius}`,
    distance: "near.km",
  };
};

type Box = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** Holds the whole circle. Goes once around the globe where the circle meets a pole or the date line. */
export const boxAround = ({ lat, lng }: GeoPoint, radiusKm: number): Box => {
  const reach = toDegrees(radiusKm / EARTH_RADIUS_KM) + BOX_MARGIN_DEGREES;
  const [south, north] = [lat - reach, lat + reach];
  const around = { south, north, west: -180, east: 180 };
  if (south <= -90 || north >= 90) return around;
  const halfWidth =
    toDegrees(Math.asin(Math.sin(toRadians(reach)) / Math.cos(toRadians(lat)))) +
    BOX_MARGIN_DEGREES;
  const [west, east] = [lng - halfWidth, lng + halfWidth];
  return west < -180 || east > 180 ? around : { south, north, west, east };
};

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
const toDegrees = (radians: number): number => (radians * 180) / Math.PI;
