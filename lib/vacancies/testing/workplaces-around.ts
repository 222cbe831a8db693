import type { GeoPoint } from "@/lib/shared/geo";
import type { Workplace } from "../vacancy-facts";

const EARTH_RADIUS_KM = 6371;

/** The point `km` away from `centre` in the direction `bearing` (degrees, 0 north, 90 east). */
export const pointAt = (centre: GeoPoint, bearing: number, km: number): GeoPoint => {
  const [lat, direction, arc] = [toRadians(centre.lat), toRadians(bearing), km / EARTH_RADIUS_KM];
  const sinLat =
    Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(direction);
  const east = Math.sin(direction) * Math.sin(arc) * Math.cos(lat);
  const north = Math.cos(arc) - Math.sin(lat) * sinLat;
  return {
    lat: toDegrees(Math.asin(sinLat)),
    lng: centre.lng + toDegrees(Math.atan2(east, north)),
  };
};

/** A workplace known by coordinates, in a municipality that no test asks for unless it says so. */
export const aWorkplaceAt = (point: GeoPoint, overrides: Partial<Workplace> = {}): Workplace => ({
  locality: "Musterort",
  country: "DE",
  point: { ...point },
  ...overrides,
});

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
const toDegrees = (radians: number): number => (radians * 180) / Math.PI;
