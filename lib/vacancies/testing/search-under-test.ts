import type { Vacancy } from "../vacancy";
import type { VacancySearch } from "../vacancy-search";

export type SearchUnderTest = {
  readonly search: VacancySearch;
  /**
   * Returns once every search sees the change. Takes vacancies of any status: one that is not
   * published must disappear, one with a known id replaces the earlier one.
   */
  readonly put: (vacancies: readonly Vacancy[]) => Promise<void>;
};

export type MakeEmptySearch = () => Promise<SearchUnderTest>;
