import type { Operator } from "@/lib/operator/operator";
import type { Gazetteer, PlaceResolution } from "@/lib/places/place";
import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import { waysToLoosen } from "./loosen-search";
import type { SearchRequest } from "./search-request";
import { isPublished, type Vacancy } from "./vacancy";
import {
  type Area,
  SearchUnavailable,
  type VacancyFacets,
  type VacancyHits,
  type VacancyQuery,
  type VacancySearch,
} from "./vacancy-search";
import type { VacancyStore } from "./vacancy-store";

export type FoundVacancy = {
  readonly vacancy: Vacancy;
  /** From the place asked for to the nearest workplace; absent without a place. */
  readonly distanceKm?: number;
};

/** A search that would find something where this one found nothing. */
export type LooserSearch = {
  readonly change: LooseningChange;
  readonly request: SearchRequest;
  readonly total: number;
};
export type LooseningChange = "wider-radius" | "everywhere" | "fewer-filters" | "without-words";

export type VacancySearchResult = {
  readonly request: SearchRequest;
  readonly items: readonly FoundVacancy[];
  readonly total: number;
  readonly facets: VacancyFacets;
  /** How the place was understood; absent where none was typed. */
  readonly place: PlaceResolution | undefined;
  /** The centre distances are measured from. */
  readonly centre: GeoPoint | undefined;
  /** True where the search engine was down and PostgreSQL answered. */
  readonly degraded: boolean;
  /** Only where nothing was found. */
  readonly looser: readonly LooserSearch[];
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly gazetteer: Gazetteer;
  readonly operator: Operator;
};

export type SearchVacancies = (request: SearchRequest) => Promise<VacancySearchResult>;

/** Finds published vacancies; a stale index can never show a withdrawn one, since all are read anew. */
export const makeSearchVacancies =
  ({ index, fallback, vacancies, gazetteer, operator }: Dependencies): SearchVacancies =>
  async (request) => {
    const place = request.place.trim() === "" ? undefined : gazetteer.resolve(request.place);
    const centre = place?.kind === "found" ? place.place.point : undefined;
    const ags = place?.kind === "found" ? place.place.ags : undefined;
    const toQuery = (asked: SearchRequest): VacancyQuery =>
      toVacancyQuery(asked, areaOf(asked, centre, operator, ags));

    const { hits, degraded } = await searchWithFallback(index, fallback, toQuery(request));
    const found = await vacancies.findMany(hits.ids);
    const search = degraded ? fallback : index;
    const countOf = async (asked: SearchRequest): Promise<number> =>
      (await search.search({ ...toQuery(asked), page: 1, pageSize: 1, facets: "none" })).total;

    return {
      request,
      items: found.filter(isPublished).map((vacancy) => withDistance(vacancy, centre)),
      total: hits.total,
      facets: hits.facets,
      place,
      centre,
      degraded,
      looser: hits.total === 0 ? await looserSearches(request, centre, countOf) : [],
    };
  };

const searchWithFallback = async (
  index: VacancySearch,
  fallback: VacancySearch,
  query: VacancyQuery,
): Promise<{ hits: VacancyHits; degraded: boolean }> => {
  try {
    return { hits: await index.search(query), degraded: false };
  } catch (fault) {
    if (!(fault instanceof SearchUnavailable)) throw fault;
    return { hits: await fallback.search(query), degraded: true };
  }
};

const looserSearches = async (
  request: SearchRequest,
  centre: GeoPoint | undefined,
  countOf: (asked: SearchRequest) => Promise<number>,
): Promise<readonly LooserSearch[]> => {
  const tried = await Promise.all(
    waysToLoosen(request, centre !== undefined).map(async (way) => ({
      ...way,
      total: await countOf(way.request),
    })),
  );
  return tried.filter(({ total }) => total > 0);
};

/** Stands for "this place only" where no municipality key is known, i.e. outside the region. */
const PLACE_ONLY_KM = 5;

/**
 * The area a radius choice means; without a known place only the Kreis or everywhere make sense.
 * `ags` is the municipality of the place, needed for the choice "place".
 */
export const areaOf = (
  { radius, exactRadiusKm }: Pick<SearchRequest, "radius" | "exactRadiusKm">,
  centre: GeoPoint | undefined,
  operator: Operator,
  ags?: string,
): Area => {
  if (radius === "kreis") return { kind: "municipalities", agsPrefixes: [operator.kreis.ags] };
  if (radius === "everywhere" || centre === undefined) return { kind: "everywhere" };
  if (radius === "place" && ags) return { kind: "municipalities", agsPrefixes: [ags] };
  const kilometres = radius === "place" ? PLACE_ONLY_KM : Number(radius);
  return { kind: "circle", centre, radiusKm: exactRadiusKm ?? kilometres };
};

export const toVacancyQuery = (request: SearchRequest, area: Area): VacancyQuery => ({
  text: request.q,
  area,
  offerTypes: request.offerType,
  workingTimes: request.workingTime,
  contracts: request.contract,
  occupationFields: request.field,
  sources: request.source,
  publishedSinceDays: request.publishedSince,
  sort: request.sort === "distance" && area.kind !== "circle" ? "relevance" : request.sort,
  page: request.page,
  pageSize: request.pageSize,
  facets: request.facets ?? "all",
});

const withDistance = (vacancy: Vacancy, centre: GeoPoint | undefined): FoundVacancy => {
  const points = vacancy.facts.workplaces.flatMap(({ point }) => (point ? [point] : []));
  if (!centre || points.length === 0) return { vacancy };
  return {
    vacancy,
    distanceKm: Math.min(...points.map((point) => distanceInKm(centre, point))),
  };
};
