import type { VacancyQuery } from "../vacancy-search";

/** Finds everything everywhere; a test states only what narrows it. */
export const aVacancyQuery = (overrides: Partial<VacancyQuery> = {}): VacancyQuery => ({
  text: "",
  area: { kind: "everywhere" },
  offerTypes: [],
  workingTimes: [],
  contracts: [],
  occupationFields: [],
  sources: [],
  publishedSinceDays: undefined,
  sort: "relevance",
  page: 1,
  pageSize: 20,
  ...overrides,
});
