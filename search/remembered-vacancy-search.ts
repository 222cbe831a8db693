import type { VacancyHits, VacancySearch } from "@/lib/vacancies/vacancy-search";
import { makeExpiringCache } from "./queries/expiring-cache";

type Options = {
  /** Milliseconds; a fixed clock in tests. */
  readonly now?: () => number;
};

/**
 * Many visitors ask the same within seconds: the front page's lists, a popular occupation, the next
 * language of the same page. Only ids and counts are kept, offers are read anew for each page, so a
 * withdrawn offer is never shown; a new one appears this much later.
 */
const cacheLimits = { maxEntries: 500, ttlSeconds: 4 } as const;

/** Asks the engine once for what is asked several times within seconds; failures are not kept. */
export const makeRememberedVacancySearch = (
  search: VacancySearch,
  { now }: Options = {},
): VacancySearch => {
  const limits = { ...cacheLimits, ...(now === undefined ? {} : { now }) };
  const hits = makeExpiringCache<VacancyHits>(limits);
  const suggestions = makeExpiringCache<Awaited<ReturnType<VacancySearch["suggest"]>>>(limits);
  return {
    search: (query) => hits(JSON.stringify(query), () => search.search(query)),
    suggest: (prefix, area, limit) =>
      suggestions(JSON.stringify([prefix, area, limit]), () => search.suggest(prefix, area, limit)),
    similarTo: search.similarTo,
  };
};
