import type { SearchParams } from "meilisearch";
import { coverCircle } from "@/lib/places/cover-circle";
import type { GeoPoint } from "@/lib/shared/geo";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { type Condition, isOneOf } from "./filter-language";
import type { IndexQueries, VacancyHit } from "./index-queries";
import { toQueryText } from "../words/query-text";

/** How far a person looks for something like it; only the order depends on it. */
const NEAR_KM = 25;

/** Vacancies like this one: first by occupation, then by shared skills, then by nearness. */
export const vacanciesLike = async (
  { ask, find }: Pick<IndexQueries, "ask" | "find">,
  id: VacancyId,
  limit: number,
): Promise<readonly VacancyId[]> => {
  const vacancy = await find(id);
  if (!vacancy || limit < 1) return [];
  const found = new Set<VacancyId>();
  const collect = async (steps: readonly SearchParams[]): Promise<void> => {
    const asked = steps.map((step) => ({
      ...step,
      limit: limit + 1,
      attributesToRetrieve: ["id"],
    }));
    for (const { hits } of await ask(asked)) hits.forEach((hit) => found.add(hit.id));
    found.delete(id);
  };

  // Most offers have enough of their kind nearby, and then nothing else needs to be asked.
  const { nearby, anywhere } = stepsByOccupation(vacancy);
  for (const steps of [nearby, anywhere, [byTitle(vacancy)]]) {
    if (found.size < limit && steps.length > 0) await collect(steps);
  }
  return [...found].slice(0, limit);
};

type Steps = {
  readonly nearby: readonly SearchParams[];
  readonly anywhere: readonly SearchParams[];
};

/** Each step is less alike than the one before it; without a known occupation there is none. */
const stepsByOccupation = (vacancy: VacancyHit): Steps => {
  const skills = someOf("skillIds", vacancy.skillIds);
  const occupation = someOf("kldb", vacancy.kldb);
  const group = someOf("kldbGroups", vacancy.kldbGroups);
  if (occupation.length === 0) return { nearby: [], anywhere: [] };

  const toStep = (filter: readonly Condition[]): SearchParams => ({
    q: "",
    filter: [...filter],
    ...nearestFirst(vacancy._geo),
  });
  const near = vacancy._geo ? [nearTo(vacancy._geo)] : [];
  const alike = [[...occupation, ...skills], occupation, [...group, ...skills], group];
  return {
    nearby: near.length > 0 ? alike.map((filter) => toStep([...filter, ...near])) : [],
    anywhere: [occupation, group].map(toStep),
  };
};

const byTitle = ({ title }: VacancyHit): SearchParams => ({
  q: toQueryText(title ?? ""),
  matchingStrategy: "last",
  locales: ["eng"],
});

const someOf = (attribute: string, values: readonly string[] = []): readonly Condition[] =>
  values.length === 0 ? [] : [isOneOf(attribute, values)];

/** Cells alone: whether a like offer is 25 or 26 km away decides nothing here. */
const nearTo = (centre: GeoPoint): Condition => {
  const { inside, border } = coverCircle(centre, NEAR_KM);
  return isOneOf("cells", [...inside, ...border]);
};

const nearestFirst = (
  centre: GeoPoint | undefined,
): { readonly sort: string[] } | Record<never, never> =>
  centre === undefined ? {} : { sort: [`_geoPoint(${centre.lat}, ${centre.lng}):asc`] };
