import { z } from "zod";
import { germanNeeds } from "./german-need";
import { offerTypes } from "./vacancy";
import { contractTerms } from "./vacancy-facts";
import { publishedSinceChoices, vacancySorts } from "./vacancy-search";
import { workingTimes } from "./working-time";

/** What people choose around a place: its municipality alone, kilometres, the operator's whole Kreis, or everywhere. */
export const radiusChoices = [
  "place",
  "5",
  "10",
  "25",
  "50",
  "100",
  "kreis",
  "everywhere",
] as const;
export type RadiusChoice = (typeof radiusChoices)[number];

export const MAX_QUERY_LENGTH = 200;
export const MAX_PLACE_LENGTH = 100;

const choiceOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values));

/** Concepts of a query that somebody took back to plain words, see `conceptKeyOf`; "all" for all. */
export const plainSchema = z.array(z.string().regex(/^[a-z0-9][a-z0-9.:-]{0,99}$/)).max(20);

/** A search as a person or a machine states it: words and a place name, not yet coordinates. */
export const searchRequestSchema = z.object({
  q: z.string().max(MAX_QUERY_LENGTH),
  plain: plainSchema.optional(),
  place: z.string().max(MAX_PLACE_LENGTH),
  radius: z.enum(radiusChoices),
  /** Any other distance, which machines may ask for; goes before `radius`. */
  exactRadiusKm: z.number().min(1).max(200).optional(),
  offerType: choiceOf(offerTypes),
  workingTime: choiceOf(workingTimes),
  contract: choiceOf(contractTerms),
  german: choiceOf(germanNeeds),
  /** KldB 2010 main groups, two digits. */
  field: z.array(z.string().regex(/^\d{2}$/)),
  source: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  /** Days. */
  publishedSince: z
    .number()
    .int()
    .refine((days) => publishedSinceChoices.some((choice) => choice === days))
    .optional(),
  sort: z.enum(vacancySorts),
  page: z.number().int().min(1).max(100_000),
  pageSize: z.number().int().min(1).max(100),
  /** Whether to count the facets. */
  facets: z.enum(["all", "none"]).optional(),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;

export const emptySearch: SearchRequest = {
  q: "",
  place: "",
  radius: "25",
  offerType: [],
  workingTime: [],
  contract: [],
  german: [],
  field: [],
  source: [],
  publishedSince: undefined,
  sort: "relevance",
  page: 1,
  pageSize: 20,
};
