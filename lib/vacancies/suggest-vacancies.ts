import type { Operator } from "@/lib/operator/operator";
import type { Gazetteer } from "@/lib/places/place";
import type { RadiusChoice } from "./search-request";
import { areaOf } from "./search-vacancies";
import { SearchUnavailable, type Suggestion, type VacancySearch } from "./vacancy-search";

export type SuggestRequest = {
  readonly prefix: string;
  readonly place: string;
  readonly radius: RadiusChoice;
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly gazetteer: Gazetteer;
  readonly operator: Operator;
};

export type SuggestVacancies = (
  request: SuggestRequest,
  limit: number,
) => Promise<readonly Suggestion[]>;

/** Completions that have hits in the area chosen; an unknown place counts as everywhere. */
export const makeSuggestVacancies =
  ({ index, fallback, gazetteer, operator }: Dependencies): SuggestVacancies =>
  async ({ prefix, place, radius }, limit) => {
    const resolved = place.trim() === "" ? undefined : gazetteer.resolve(place);
    const found = resolved?.kind === "found" ? resolved.place : undefined;
    const area = areaOf({ radius }, found?.point, operator, found?.ags);
    try {
      return await index.suggest(prefix, area, limit);
    } catch (fault) {
      if (!(fault instanceof SearchUnavailable)) throw fault;
      return fallback.suggest(prefix, area, limit);
    }
  };
