import { type FindSimilar, makeFindSimilar } from "@/lib/vacancies/find-similar";
import { makePlanSearch } from "@/lib/vacancies/plan-search";
import { type FindSaved, makeFindSaved } from "@/lib/vacancies/saved/find-saved";
import { type FindSameJobs, makeFindSameJobs } from "@/lib/vacancies/same-job/find-same-job";
import type { JobGroups } from "@/lib/vacancies/same-job/job-group-store";
import { makeSearchVacancies, type SearchVacancies } from "@/lib/vacancies/search-vacancies";
import { makeSuggestVacancies, type SuggestVacancies } from "@/lib/vacancies/suggest-vacancies";
import { makeSuggestConcepts } from "@/lib/vacancies/understanding/suggest-concepts";
import { makeUnderstandQuery } from "@/lib/vacancies/understanding/understand-query";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import type { VacancySearch } from "@/lib/vacancies/vacancy-search";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import { makePostgresVacancySearch } from "@/prisma/postgres-vacancy-search";
import { makePrismaVacancyStore } from "@/prisma/prisma-vacancy-store";
import { makePrismaJobGroups } from "@/prisma/same-job/prisma-job-groups";
import { makeIndexingClient, makeSearchClient } from "@/search/meilisearch-client";
import { makeMeilisearchVacancyIndex } from "@/search/meilisearch-vacancy-index";
import { makeMeilisearchVacancySearch } from "@/search/meilisearch-vacancy-search";
import { makeRememberedVacancySearch } from "@/search/remembered-vacancy-search";
import { makeToVacancyDocument } from "@/search/vacancy-document";
import { database } from "./database";
import { readEnvironment } from "./env";
import { once } from "./once";
import { operator } from "./operator";
import { gazetteer } from "./places";
import { vocabulary } from "./vocabulary";

/** The index that pages read; rebuilding swaps another one under this name. */
export const VACANCY_INDEX = "vacancies";

export const vacancyStore: () => VacancyStore = once("vacancy-store", () =>
  makePrismaVacancyStore(database()),
);

export const vacancyIndex: () => VacancyIndex = once("vacancy-index", () =>
  makeMeilisearchVacancyIndex({
    client: makeIndexingClient(searchEngineAccess()),
    indexUid: VACANCY_INDEX,
    toDocument: makeToVacancyDocument(vocabulary()),
  }),
);

/** Where the search engine is and the key to it. */
export const searchEngineAccess = (): { url: string; key?: string } => {
  const { MEILI_URL, MEILI_KEY } = readEnvironment();
  return { url: MEILI_URL, ...(MEILI_KEY === undefined ? {} : { key: MEILI_KEY }) };
};

/** The search engine, and PostgreSQL for the time it does not answer. */
export const vacancySearches: () => {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
} = once("vacancy-searches", () => ({
  index: makeRememberedVacancySearch(
    makeMeilisearchVacancySearch({
      client: makeSearchClient(searchEngineAccess()),
      indexUid: VACANCY_INDEX,
      pointsInCells: vacancyStore().pointsInCells,
    }),
  ),
  fallback: makePostgresVacancySearch(database()),
}));

export const jobGroups: () => JobGroups = once("job-groups", () => makePrismaJobGroups(database()));

/** Who else reported the jobs of offers. */
export const findSameJobs: () => FindSameJobs = once("find-same-jobs", () =>
  makeFindSameJobs({ groups: jobGroups(), vacancies: vacancyStore() }),
);

export type VacancyUseCases = Pick<VacancyStore, "find" | "publishedAfter" | "countPublished"> & {
  readonly search: SearchVacancies;
  readonly suggest: SuggestVacancies;
  readonly similarTo: FindSimilar;
  readonly findSaved: FindSaved;
};

export const vacancyUseCases: () => VacancyUseCases = once("vacancy-use-cases", () => {
  const words = vocabulary();
  const places = { gazetteer: gazetteer(), operator: operator() };
  const understand = makeUnderstandQuery({ vocabulary: words, places: gazetteer() });
  const plan = makePlanSearch({ ...places, understand, vocabulary: words });
  const [searches, vacancies] = [vacancySearches(), vacancyStore()];
  return {
    find: vacancies.find,
    publishedAfter: vacancies.publishedAfter,
    countPublished: vacancies.countPublished,
    search: makeSearchVacancies({ ...searches, vacancies, plan, findSameJobs: findSameJobs() }),
    suggest: makeSuggestVacancies({
      ...searches,
      ...places,
      vocabulary: words,
      suggestConcepts: makeSuggestConcepts(words),
    }),
    similarTo: makeFindSimilar({ ...searches, vacancies }),
    findSaved: makeFindSaved(vacancies),
  };
});
