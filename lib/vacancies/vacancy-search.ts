import { z } from "zod";
import { geoPointSchema } from "@/lib/shared/geo";
import type { WantedConcepts } from "./understanding/wanted-concepts";
import { germanNeeds } from "./german-need";
import { offerTypes, type VacancyId } from "./vacancy";
import { contractTerms } from "./vacancy-facts";
import { workingTimes } from "./working-time";

export const vacancySorts = ["relevance", "newest", "distance"] as const;
export type VacancySort = (typeof vacancySorts)[number];

/** Choices of the "published since" filter, in days. */
export const publishedSinceChoices = [1, 3, 7, 14, 28] as const;

export const areaSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("everywhere") }),
  /** All workplaces within `radiusKm` of `centre`, exact to the metre. */
  z.object({ kind: z.literal("circle"), centre: geoPointSchema, radiusKm: z.number().positive() }),
  /** Workplaces whose AGS starts with one of the prefixes (Kreis: five digits, municipality: eight). */
  z.object({ kind: z.literal("municipalities"), agsPrefixes: z.array(z.string().min(2).max(8)) }),
]);
export type Area = z.infer<typeof areaSchema>;

export const vacancyFiltersSchema = z.object({
  offerTypes: z.array(z.enum(offerTypes)),
  workingTimes: z.array(z.enum(workingTimes)),
  contracts: z.array(z.enum(contractTerms)),
  /** KldB 2010 main groups, two digits. */
  occupationFields: z.array(z.string().length(2)),
  sources: z.array(z.string().max(60)),
  /** How little German is enough. */
  germanNeeds: z.array(z.enum(germanNeeds)).optional(),
  publishedSinceDays: z.number().int().positive().optional(),
});
/** Within one filter any value may hold, different filters must all hold. Empty means no filter. */
export type VacancyFilters = z.infer<typeof vacancyFiltersSchema>;

export type VacancyQuery = VacancyFilters & {
  /** Plain words; empty finds everything. */
  readonly text: string;
  /** What else must hold; nothing where absent. */
  readonly concepts?: WantedConcepts;
  readonly area: Area;
  readonly sort: VacancySort;
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
  /** "none" saves the counting where nobody looks at the counts; facets are then empty. */
  readonly facets?: "all" | "none";
};

export type FacetCounts = Readonly<Record<string, number>>;

/** Counts of each facet ignore that facet's own choice, so that a second value can be added. */
export type VacancyFacets = {
  readonly offerType: FacetCounts;
  readonly workingTime: FacetCounts;
  readonly contract: FacetCounts;
  readonly occupationField: FacetCounts;
  readonly source: FacetCounts;
  readonly german: FacetCounts;
  /** Key: days of `publishedSinceChoices`; cumulative. */
  readonly publishedSince: FacetCounts;
  /** Key: AGS, eight digits, municipalities of the region. For the map; respects all filters. */
  readonly municipality: FacetCounts;
};

export type VacancyHits = {
  /** In order, best first. */
  readonly ids: readonly VacancyId[];
  readonly total: number;
  readonly facets: VacancyFacets;
};

export type Suggestion = {
  readonly text: string;
  readonly count: number;
  /** Whether the text names a concept; otherwise it is words of offers. */
  readonly kind?: "occupation" | "occupation-group" | "skill";
};

/** Finds published vacancies. Adapters throw `SearchUnavailable` where the engine cannot be reached. */
export type VacancySearch = {
  search: (query: VacancyQuery) => Promise<VacancyHits>;
  /** Completions of `prefix` that have hits within `area`, most frequent first. */
  suggest: (prefix: string, area: Area, limit: number) => Promise<readonly Suggestion[]>;
  /** Published vacancies most like this one, without itself. */
  similarTo: (id: VacancyId, limit: number) => Promise<readonly VacancyId[]>;
};

/** A fault: the search engine does not answer. Callers may fall back to another `VacancySearch`. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
}
