import { z } from "zod";

/** WGS 84, degrees. */
export const geoPointSchema = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type GeoPoint = Readonly<z.infer<typeof geoPointSchema>>;

const EARTH_RADIUS_KM = 6371;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine formula). */
export const distanceInKm = (from: GeoPoint, to: GeoPoint): number => {
  const halfLat = toRadians(to.lat - from.lat) / 2;
  const halfLng = toRadians(to.lng - from.lng) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat)) * Math.sin(halfLng) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
};
