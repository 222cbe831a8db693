import {
  type FacetCounts,
  publishedSinceChoices,
  type VacancyFacets,
} from "@/lib/vacancies/vacancy-search";
import { type ChosenFacet, facetAttributes, publishedHourOf } from "./vacancy-filters";

type Distribution = Readonly<Record<string, FacetCounts>>;

/** Turns the engine's counts, one distribution per facet, into the portal's facets. */
export const toVacancyFacets = (
  distributionOf: (facet: ChosenFacet | "municipality") => Distribution,
  now: Date,
): VacancyFacets => {
  const counts = (facet: ChosenFacet): FacetCounts =>
    distributionOf(facet)[facetAttributes[facet]] ?? {};
  return {
    offerType: counts("offerType"),
    workingTime: counts("workingTime"),
    contract: counts("contract"),
    occupationField: counts("occupationField"),
    source: counts("source"),
    german: counts("german"),
    publishedSince: cumulated(counts("publishedSince"), now),
    municipality: withLeadingZeros(distributionOf("municipality").regionAgs ?? {}),
  };
};

const cumulated = (byHour: FacetCounts, now: Date): FacetCounts =>
  Object.fromEntries(
    publishedSinceChoices.map((days) => {
      const latest = publishedHourOf(days, now);
      const within = Object.entries(byHour).filter(([hour]) => Number(hour) <= latest);
      return [String(days), within.reduce((sum, [, count]) => sum + count, 0)];
    }),
  );

const withLeadingZeros = (byAgs: FacetCounts): FacetCounts =>
  Object.fromEntries(Object.entries(byAgs).map(([ags, count]) => [ags.padStart(8, "0"), count]));
