import { describe, expect, it } from "vitest";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { pointAt } from "@/lib/vacancies/testing/workplaces-around";
import { makeBoundValues } from "./bound-values";
import { boxAround, toAreaSql } from "./search-area";

const bearings = Array.from({ length: 36 }, (_, step) => step * 10);

describe("the box around a circle", () => {
  it.each([
    { lat: 51.08, lng: 6.3155 },
    { lat: -33.9, lng: 18.4 },
    { lat: 0, lng: 0 },
  ])("holds every point of the circle around %j", (centre) => {
    const box = boxAround(centre, 100);

    for (const { lat, lng } of bearings.map((bearing) => pointAt(centre, bearing, 100))) {
      expect(lat).toBeGreaterThanOrEqual(box.south);
      expect(lat).toBeLessThanOrEqual(box.north);
      expect(lng).toBeGreaterThanOrEqual(box.west);
      expect(lng).toBeLessThanOrEqual(box.east);
    }
  });

  it("is not much larger than the circle", () => {
    const box = boxAround({ lat: 51.08, lng: 6.3155 }, 25);

    expect(box.north - box.south).toBeCloseTo(0.45, 2);
    expect(box.east - box.west).toBeCloseTo(0.716, 2);
  });

  it.each([
    ["the date line", { lat: 10, lng: 179.9 }],
    ["a pole", { lat: 89.9, lng: 0 }],
  ])("goes around the globe at %s", (_where, centre) => {
    expect(boxAround(centre, 50)).toMatchObject({ west: -180, east: 180 });
  });
});

it("writes no value into the statement", () => {
  const bound = makeBoundValues();
  const { area } = aVacancyQuery({ area: { kind: "municipalities", agsPrefixes: ["' OR 1=1"] } });

  const { condition } = toAreaSql(area, bound);

  expect(condition).not.toContain("OR");
  expect(bound.values).toEqual([["' OR 1=1"]]);
});
