import type { VacancyFilters, VacancyQuery } from "@/lib/vacancies/vacancy-search";
import { type Condition, isOneOf } from "./filter-language";

/** Facets one can choose from; each stands for one attribute of the document. */
export const facetAttributes = {
  offerType: "offerType",
  workingTime: "workingTimes",
  contract: "contract",
  occupationField: "occupationFields",
  source: "source",
  german: "germanNeeds",
  publishedSince: "publishedHour",
} as const;
export type ChosenFacet = keyof typeof facetAttributes;

export const facetNames: readonly ChosenFacet[] = [
  "offerType",
  "workingTime",
  "contract",
  "occupationField",
  "source",
  "german",
  "publishedSince",
];

/** The condition each facet's choice puts; facets without a choice are absent. */
export const conditionsOf = (
  filters: VacancyFilters & Pick<VacancyQuery, "concepts">,
  now: Date,
): ReadonlyMap<ChosenFacet, Condition> => {
  const conditions = new Map<ChosenFacet, Condition>();
  const chosen: readonly (readonly [ChosenFacet, readonly string[]])[] = [
    ["offerType", filters.offerTypes],
    ["contract", filters.contracts],
    ["occupationField", filters.occupationFields],
    ["source", filters.sources],
    ["german", filters.germanNeeds ?? []],
  ];
  for (const [facet, values] of chosen) {
    if (values.length > 0) conditions.set(facet, isOneOf(facetAttributes[facet], values));
  }
  const times = [filters.workingTimes, ...(filters.concepts?.workingTimes ?? [])]
    .filter((values) => values.length > 0)
    .map((values) => isOneOf(facetAttributes.workingTime, values));
  if (times.length > 0) conditions.set("workingTime", times.join(" AND "));
  if (filters.publishedSinceDays !== undefined) {
    const latest = publishedHourOf(filters.publishedSinceDays, now);
    conditions.set("publishedSince", `${facetAttributes.publishedSince} <= ${latest}`);
  }
  return conditions;
};

/**
 * The largest `publishedHour` (hours since 1970, negated) that still counts as published within
 * so many days, rounded to whole hours in favour of the vacancy.
 */
export const publishedHourOf = (days: number, now: Date): number =>
  -Math.floor(now.getTime() / 3_600_000) + 24 * days;
