import { isPublished, type Vacancy, type VacancyId } from "./vacancy";
import { SearchUnavailable, type VacancySearch } from "./vacancy-search";
import type { VacancyStore } from "./vacancy-store";

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly vacancies: Pick<VacancyStore, "findMany">;
};

export type FindSimilar = (id: VacancyId, limit: number) => Promise<readonly Vacancy[]>;

/** Published vacancies most like this one, also where this one itself is gone. */
export const makeFindSimilar =
  ({ index, fallback, vacancies }: Dependencies): FindSimilar =>
  async (id, limit) => {
    const ids = await index.similarTo(id, limit).catch((fault: unknown) => {
      if (fault instanceof SearchUnavailable) return fallback.similarTo(id, limit);
      throw fault;
    });
    return (await vacancies.findMany(ids)).filter(isPublished);
  };
