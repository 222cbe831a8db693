import type { SearchParams } from "meilisearch";
import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { IndexQueries, VacancyHit } from "./index-queries";

type Page = { readonly page: number; readonly pageSize: number };
type Question = SearchParams & { readonly filter: string[] };

/**
 * Vacancies with several workplaces are ranked by the nearest one, which the engine cannot: it
 * sorts by one point a document. Up to so many are therefore sorted here and merged in; a circle
 * with more of them shows those by their first workplace.
 */
const MAX_SPREAD = 2_000;

/** The ids of one page, sorted by the distance from the centre to the nearest workplace. */
export const idsNearestFirst = async (
  { ask }: Pick<IndexQueries, "ask">,
  question: Question,
  centre: GeoPoint,
  { page, pageSize }: Page,
): Promise<readonly VacancyId[]> => {
  const sort = [`_geoPoint(${centre.lat}, ${centre.lng}):asc`];
  const byDistance = (hit: VacancyHit): number => distanceToNearest(centre, hit);
  const start = (page - 1) * pageSize;

  const spread = await hitsOf(ask, {
    ...question,
    filter: [...question.filter, "isSpread = true"],
    limit: MAX_SPREAD + 1,
  });
  if (spread.length === 0 || spread.length > MAX_SPREAD) {
    return idsOf(await hitsOf(ask, { ...question, sort, offset: start, limit: pageSize }));
  }

  // At most `spread.length` of them stand before the page, so that no earlier single is needed.
  const offset = Math.max(0, start - spread.length);
  const singles = await hitsOf(ask, {
    ...question,
    filter: [...question.filter, "isSpread = false"],
    sort,
    offset,
    limit: start + pageSize - offset,
  });
  const sorted = spread.toSorted((a, b) => byDistance(a) - byDistance(b));
  const merged = mergeSorted(singles, sorted, byDistance);
  return idsOf(merged.slice(start - offset, start - offset + pageSize));
};

const hitsOf = async (
  ask: IndexQueries["ask"],
  question: SearchParams,
): Promise<readonly VacancyHit[]> => {
  const [answer] = await ask([{ ...question, attributesToRetrieve: ["id", "points"] }]);
  return answer?.hits ?? [];
};

const distanceToNearest = (centre: GeoPoint, { points = [] }: VacancyHit): number =>
  Math.min(...points.map((key) => distanceInKm(centre, toPoint(key))));

/** The inverse of `pointKeyOf`. */
const toPoint = (key: string): GeoPoint => {
  const [lat = NaN, lng = NaN] = key.split(",").map(Number);
  return { lat, lng };
};

const mergeSorted = <Item>(
  first: readonly Item[],
  second: readonly Item[],
  rank: (item: Item) => number,
): readonly Item[] => {
  const merged: Item[] = [];
  let taken = 0;
  for (const item of first) {
    for (let other = second[taken]; other && rank(other) < rank(item); other = second[taken]) {
      merged.push(other);
      taken += 1;
    }
    merged.push(item);
  }
  return [...merged, ...second.slice(taken)];
};

const idsOf = (hits: readonly VacancyHit[]): readonly VacancyId[] => hits.map(({ id }) => id);
