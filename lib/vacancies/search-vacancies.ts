import type { PlaceResolution } from "@/lib/places/place";
import { distanceInKm, type GeoPoint } from "@/lib/shared/geo";
import { type LooseningChange, waysToLoosen } from "./loosen-search";
import type { Around, PlanSearch } from "./plan-search";
import type { SearchRequest } from "./search-request";
import type { FindSameJobs, SameJob } from "./same-job/find-same-job";
import { isPublished, type Vacancy } from "./vacancy";
import type { Concept } from "./understanding/understood-query";
import {
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
  /** Other offers that are the same job; this one stands for all. */
  readonly alsoReported?: readonly Vacancy[];
};

/** A search that would find something where this one found nothing. */
export type LooserSearch = {
  readonly change: LooseningChange;
  readonly request: SearchRequest;
  readonly total: number;
};
export type VacancySearchResult = {
  readonly request: SearchRequest;
  readonly items: readonly FoundVacancy[];
  readonly total: number;
  readonly facets: VacancyFacets;
  /** What the words were understood as; each can be taken back with `SearchRequest.plain`. */
  readonly understood: readonly Concept[];
  /** How the place was understood; absent where none was typed. */
  readonly place: PlaceResolution | undefined;
  /** The centre distances are measured from. */
  readonly centre: GeoPoint | undefined;
  /** What was asked for around the place, by field or words. */
  readonly around: Around;
  /** True where the search engine was down and PostgreSQL answered. */
  readonly degraded: boolean;
  /** Only where nothing was found. */
  readonly looser: readonly LooserSearch[];
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly plan: PlanSearch;
  readonly findSameJobs: FindSameJobs;
};

export type SearchVacancies = (request: SearchRequest) => Promise<VacancySearchResult>;

/** Finds published vacancies; a stale index can never show a withdrawn one or a job twice, since all are read anew. */
export const makeSearchVacancies =
  ({ index, fallback, vacancies, plan, findSameJobs }: Dependencies): SearchVacancies =>
  async (request) => {
    const { query, understood, place, centre, around } = plan(request);
    const { hits, degraded } = await searchWithFallback(index, fallback, query);
    const found = (await vacancies.findMany(hits.ids)).filter(isPublished);
    const sameJobs = await findSameJobs(found.map(({ id }) => id));
    const search = degraded ? fallback : index;
    const countOf = async (asked: SearchRequest): Promise<number> =>
      (await search.search({ ...plan(asked).query, page: 1, pageSize: 1, facets: "none" })).total;
    const ways = { hasPlace: centre !== undefined, hasConcepts: understood.concepts.length > 0 };

    return {
      request,
      items: found
        .filter(({ id }) => !sameJobs.get(id)?.leader)
        .map((vacancy) => ({
          ...withDistance(vacancy, centre),
          ...reportsOf(sameJobs.get(vacancy.id)),
        })),
      total: hits.total,
      facets: hits.facets,
      understood: understood.concepts,
      place,
      centre,
      around,
      degraded,
      looser: hits.total === 0 ? await looserSearches(request, ways, countOf) : [],
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
  ways: Parameters<typeof waysToLoosen>[1],
  countOf: (asked: SearchRequest) => Promise<number>,
): Promise<readonly LooserSearch[]> => {
  const tried = await Promise.all(
    waysToLoosen(request, ways).map(async (way) => ({
      ...way,
      total: await countOf(way.request),
    })),
  );
  return tried.filter(({ total }) => total > 0);
};

const reportsOf = (sameJob: SameJob | undefined): Pick<FoundVacancy, "alsoReported"> =>
  sameJob ? { alsoReported: sameJob.others } : {};

const withDistance = (vacancy: Vacancy, centre: GeoPoint | undefined): FoundVacancy => {
  const points = vacancy.facts.workplaces.flatMap(({ point }) => (point ? [point] : []));
  if (!centre || points.length === 0) return { vacancy };
  return {
    vacancy,
    distanceKm: Math.min(...points.map((point) => distanceInKm(centre, point))),
  };
};
