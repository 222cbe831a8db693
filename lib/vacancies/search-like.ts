import {
  emptySearch,
  MAX_PLACE_LENGTH,
  MAX_QUERY_LENGTH,
  type SearchRequest,
} from "./search-request";
import type { Vacancy } from "./vacancy";

/** The search that finds vacancies like this one: the same occupation within 50 km of its place. */
export const searchLike = ({ title, facts }: Vacancy): SearchRequest => ({
  ...emptySearch,
  q: (facts.occupations[0]?.label ?? title).slice(0, MAX_QUERY_LENGTH),
  place: (facts.workplaces[0]?.locality ?? "").slice(0, MAX_PLACE_LENGTH),
  radius: "50",
});
