import { z } from "zod";
import { locales } from "@/app/_i18n/routing";
import {
  emptySearch,
  MAX_PLACE_LENGTH,
  MAX_QUERY_LENGTH,
  type SearchRequest,
} from "@/lib/vacancies/search-request";
import { germanNeeds } from "@/lib/vacancies/german-need";
import { offerTypes } from "@/lib/vacancies/vacancy";
import { contractTerms } from "@/lib/vacancies/vacancy-facts";
import { publishedSinceChoices, vacancySorts } from "@/lib/vacancies/vacancy-search";
import { workingTimes } from "@/lib/vacancies/working-time";

/** Several values stand side by side with commas or as repeated parameters. */
const listOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((text) => text.split(",")))
    .pipe(z.array(z.enum(values)).max(50));

const wholeNumber = z
  .string()
  .regex(/^-?\d{1,15}$/, "Expected a whole number.")
  .transform(Number);

const sourceList = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((text) => text.split(",")))
  .pipe(z.array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)).max(50));

/** Query parameters of `GET /api/v1/vacancies`. Unknown ones are refused, so that typos show. */
export const vacancyParametersSchema = z
  .strictObject({
    q: z.string().max(MAX_QUERY_LENGTH).describe("Words of title, occupation, skills or employer."),
    place: z.string().max(MAX_PLACE_LENGTH).describe("Name of a place or a postcode."),
    radiusKm: wholeNumber
      .pipe(z.number().min(1).max(200))
      .describe("Kilometres around `place`; 25 without it."),
    area: z.enum(["kreis"]).describe("Only the operator's own Kreis; not together with `place`."),
    offerType: listOf(offerTypes),
    workingTime: listOf(workingTimes),
    contract: listOf(contractTerms),
    german: listOf(germanNeeds).describe("How little German is enough."),
    field: sourceList
      .pipe(z.array(z.string().regex(/^\d{2}$/)))
      .describe("KldB 2010 main groups, two digits."),
    source: sourceList,
    publishedSince: wholeNumber
      .pipe(
        z.number().refine((days) => publishedSinceChoices.some((choice) => choice === days), {
          message: `Expected one of ${publishedSinceChoices.join(", ")} days.`,
        }),
      )
      .describe("Days."),
    lang: z.enum(locales).describe("Language of labels and links."),
    page: wholeNumber.pipe(z.number().min(1).max(100_000)),
    pageSize: wholeNumber.pipe(z.number().min(1).max(100)),
    sort: z.enum(vacancySorts),
    facets: z.enum(["all", "none"]).describe("Whether to count the facets; all without it."),
  })
  .partial()
  .refine(({ radiusKm, place }) => radiusKm === undefined || Boolean(place?.trim()), {
    path: ["radiusKm"],
    message: "A radius needs a place.",
  })
  .refine(({ area, place }) => area === undefined || place === undefined, {
    path: ["area"],
    message: "Either a place or the Kreis, not both.",
  });
export type VacancyParameters = z.infer<typeof vacancyParametersSchema>;

/** Repeated parameters become lists; a single one stays a text. */
export const parametersOf = (url: string): Record<string, string | string[]> => {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
};

export const toSearchRequest = (given: VacancyParameters): SearchRequest => ({
  q: given.q ?? "",
  place: given.place ?? "",
  radius: given.area ?? (given.place ? emptySearch.radius : "everywhere"),
  exactRadiusKm: given.radiusKm,
  ...filtersOf(given),
  ...listingOf(given),
});

const filtersOf = (given: VacancyParameters): Pick<SearchRequest, FilterName> => ({
  offerType: given.offerType ?? [],
  workingTime: given.workingTime ?? [],
  contract: given.contract ?? [],
  german: given.german ?? [],
  field: given.field ?? [],
  source: given.source ?? [],
  publishedSince: given.publishedSince,
});

type FilterName =
  "german" | "offerType" | "workingTime" | "contract" | "field" | "source" | "publishedSince";

const listingOf = (
  given: VacancyParameters,
): Pick<SearchRequest, "sort" | "page" | "pageSize" | "facets"> => ({
  sort: given.sort ?? emptySearch.sort,
  page: given.page ?? emptySearch.page,
  pageSize: given.pageSize ?? emptySearch.pageSize,
  facets: given.facets,
});
