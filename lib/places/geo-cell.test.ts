import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKm } from "@/lib/shared/geo";
import { boundsOf, CELL_LEVELS, cellAt, cellOf, cellsOf, nameOf, quartersOf } from "./geo-cell";

const pointOnEarth = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const level = fc.integer({ min: 0, max: CELL_LEVELS - 1 });
const seeded = { seed: 20101123, numRuns: 500 };

describe("a geo cell", () => {
  it("has a name that is safe in filters and stays the same for ever", () => {
    expect(cellsOf({ lat: 51.0612, lng: 6.0964 })).toEqual([
      "0-451-375",
      "1-902-750",
      "2-1805-1501",
      "3-3611-3002",
      "4-7222-6004",
    ]);
  });

  it("is the last of the cells of its point", () => {
    const point = { lat: 50.8, lng: 6.48 };

    expect(cellOf(point)).toBe(cellsOf(point).at(-1));
  });

  it("holds the points that name it", () => {
    fc.assert(
      fc.property(pointOnEarth, level, (point, at) => {
        const { south, north, west, east } = boundsOf(cellAt(point, at));
        const slack = 1e-9;
        expect(point.lat).toBeGreaterThanOrEqual(south - slack);
        expect(point.lat).toBeLessThanOrEqual(north + slack);
        expect(point.lng).toBeGreaterThanOrEqual(west - slack);
        expect(point.lng).toBeLessThanOrEqual(east + slack);
      }),
      seeded,
    );
  });

  it("lies in the cell of the level above", () => {
    fc.assert(
      fc.property(pointOnEarth, fc.integer({ min: 0, max: CELL_LEVELS - 2 }), (point, above) => {
        const quarters = quartersOf(cellAt(point, above)).map(nameOf);

        expect(quarters).toContain(nameOf(cellAt(point, above + 1)));
      }),
      seeded,
    );
  });

  it("is about two kilometres wide and high wherever people in Germany work", () => {
    fc.assert(
      fc.property(
        fc.record({
          lat: fc.double({ min: 47.2, max: 55.1, noNaN: true }),
          lng: fc.double({ min: 5.8, max: 15.1, noNaN: true }),
        }),
        (point) => {
          const { south, north, west, east } = boundsOf(cellAt(point, CELL_LEVELS - 1));
          const height = distanceInKm({ lat: south, lng: west }, { lat: north, lng: west });
          const width = distanceInKm({ lat: south, lng: west }, { lat: south, lng: east });
          expect(height).toBeCloseTo(2.17, 1);
          expect(width).toBeGreaterThan(2);
          expect(width).toBeLessThan(2.2);
        },
      ),
      seeded,
    );
  });
});
