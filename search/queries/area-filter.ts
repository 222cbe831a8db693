import { coverCircle } from "@/lib/places/cover-circle";
import { pointKeyOf } from "@/lib/places/geo-cell";
import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import type { Area } from "@/lib/vacancies/vacancy-search";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import { makeExpiringCache } from "./expiring-cache";
import { anyOf, type Condition, isOneOf } from "./filter-language";

export type PointsInCells = VacancyStore["pointsInCells"];

/** The condition of an area, `undefined` where any place will do. */
export type ToAreaCondition = (area: Area) => Promise<Condition | undefined>;

/**
 * A result page, its next page and the counts of looser searches ask for the same circle within
 * seconds. Longer than this nothing is kept: a workplace that is new on the edge of a circle must
 * soon be found, and the exact points come from the database.
 */
const cacheLimits = { maxEntries: 200, ttlSeconds: 30 } as const;

export const makeToAreaCondition = (pointsInCells: PointsInCells): ToAreaCondition => {
  const cached = makeExpiringCache<Condition>(cacheLimits);
  return async (area) => {
    switch (area.kind) {
      case "everywhere":
        return undefined;
      case "municipalities":
        return municipalitiesCondition(area.agsPrefixes);
      case "circle":
        return cached(`${pointKeyOf(area.centre)},${area.radiusKm}`, () =>
          circleCondition(area.centre, area.radiusKm, pointsInCells),
        );
    }
  };
};

/**
 * Exact without the engine's `_geoRadius`, which costs 160 ms more at two million offers: cells
 * that lie within the circle are taken whole, on its edge the workplaces are checked one by one.
 */
const circleCondition = async (
  centre: GeoPoint,
  radiusKm: number,
  pointsInCells: PointsInCells,
): Promise<Condition> => {
  const { inside, border } = coverCircle(centre, radiusKm);
  const points = await pointsInCells(border);
  const within = points.filter((point) => distanceInKm(centre, point) <= radiusKm);
  return anyOf([isOneOf("cells", inside), isOneOf("points", [...new Set(within.map(pointKeyOf))])]);
};

/** AGS are numbers in the index: those that begin alike are one range of eight-digit numbers. */
const municipalitiesCondition = (agsPrefixes: readonly string[]): Condition =>
  anyOf(
    agsPrefixes
      .filter((prefix) => /^\d{1,8}$/.test(prefix))
      .map((prefix) => `ags ${Number(prefix.padEnd(8, "0"))} TO ${Number(prefix.padEnd(8, "9"))}`),
  );
