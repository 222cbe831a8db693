import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import { coverCircle } from "./cover-circle";
import { cellOf, cellsOf } from "./geo-cell";

const centreInEurope = fc.record({
  lat: fc.double({ min: 36, max: 70, noNaN: true }),
  lng: fc.double({ min: -10, max: 30, noNaN: true }),
});
const centreOnEarth = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const radiusKm = fc.constantFrom(5, 10, 25, 50, 100);
const bearing = fc.double({ min: 0, max: 360, noNaN: true });
/** Up to a little beyond the edge, near the edge more often than elsewhere. */
const share = fc.oneof(
  fc.double({ min: 0, max: 1.2, noNaN: true }),
  fc.double({ min: 0.999, max: 1.001, noNaN: true }),
);
const seeded = { seed: 20101123, numRuns: 250 };

const isCovered = (centre: GeoPoint, radius: number, point: GeoPoint): boolean => {
  const { inside, border } = coverCircle(centre, radius);
  return cellsOf(point).some((cell) => inside.includes(cell)) || border.includes(cellOf(point));
};

describe("the cover of a circle", () => {
  it("never loses a point of the circle, anywhere on earth", () => {
    fc.assert(
      fc.property(centreOnEarth, radiusKm, bearing, share, (centre, radius, towards, part) => {
        const point = travel(centre, towards, radius * part);
        fc.pre(distanceInKm(centre, point) <= radius);

        expect(isCovered(centre, radius, point)).toBe(true);
      }),
      seeded,
    );
  });

  it("has only points within the radius in its inside cells, anywhere on earth", () => {
    fc.assert(
      fc.property(centreOnEarth, radiusKm, bearing, share, (centre, radius, towards, part) => {
        const point = travel(centre, towards, radius * part);
        const { inside } = coverCircle(centre, radius);
        fc.pre(cellsOf(point).some((cell) => inside.includes(cell)));

        expect(distanceInKm(centre, point)).toBeLessThanOrEqual(radius);
      }),
      seeded,
    );
  });

  it("names no cell twice and no cell within another", () => {
    fc.assert(
      fc.property(centreInEurope, radiusKm, (centre, radius) => {
        const { inside, border } = coverCircle(centre, radius);

        expect(new Set([...inside, ...border]).size).toBe(inside.length + border.length);
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it("stays small enough for a filter", () => {
    fc.assert(
      fc.property(centreInEurope, radiusKm, (centre, radius) => {
        const { inside, border } = coverCircle(centre, radius);

        expect(inside.length).toBeLessThanOrEqual(4 * radius + 20);
        expect(border.length).toBeLessThanOrEqual(4 * radius + 20);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});

/** The point at a distance along a bearing, on the same sphere as `distanceInKm`. */
const travel = (from: GeoPoint, degrees: number, km: number): GeoPoint => {
  const [angle, lat, towards] = [km / 6371, radians(from.lat), radians(degrees)];
  const sine =
    Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(towards);
  const east = Math.atan2(
    Math.sin(towards) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * sine,
  );
  const lng = from.lng + (east * 180) / Math.PI;
  return {
    lat: (Math.asin(Math.max(-1, Math.min(1, sine))) * 180) / Math.PI,
    lng: lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng,
  };
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
