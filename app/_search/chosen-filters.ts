import { emptySearch, type SearchRequest } from "@/lib/vacancies/search-request";
import { type ChoiceFilter, choiceFilters } from "./search-params";

export type ChosenFilter = {
  readonly filter: ChoiceFilter | "publishedSince";
  readonly value: string;
  /** The search without this choice, from its first page. */
  readonly without: SearchRequest;
};

/** Every filter value a search has chosen, in the order of the filters. */
export const chosenFilters = (request: SearchRequest): readonly ChosenFilter[] => {
  const choices = choiceFilters.flatMap((filter) =>
    request[filter].map((value) => ({
      filter,
      value,
      without: withoutChoice(request, filter, value),
    })),
  );
  if (request.publishedSince === undefined) return choices;
  return [
    ...choices,
    {
      filter: "publishedSince",
      value: String(request.publishedSince),
      without: { ...request, publishedSince: undefined, page: 1 },
    },
  ];
};

/** The search without any filter, from its first page. */
export const withoutFilters = (request: SearchRequest): SearchRequest => ({
  ...emptySearch,
  q: request.q,
  plain: request.plain,
  place: request.place,
  radius: request.radius,
  sort: request.sort,
});

const withoutChoice = (
  request: SearchRequest,
  filter: ChoiceFilter,
  value: string,
): SearchRequest => ({
  ...request,
  [filter]: request[filter].filter((chosen) => chosen !== value),
  page: 1,
});
