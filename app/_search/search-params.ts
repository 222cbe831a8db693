import {
  emptySearch,
  MAX_PLACE_LENGTH,
  MAX_QUERY_LENGTH,
  plainSchema,
  type SearchRequest,
  searchRequestSchema,
} from "@/lib/vacancies/search-request";
import type { VacancySort } from "@/lib/vacancies/vacancy-search";
import type { z } from "zod";

export type RawSearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Filters a visitor may choose several values of, by their names in the URL. */
export const choiceFilters = [
  "offerType",
  "workingTime",
  "contract",
  "german",
  "field",
  "source",
] as const;
export type ChoiceFilter = (typeof choiceFilters)[number];

/** What a URL asks for. Whatever does not fit is dropped, too many words are cut. */
export const readSearch = (
  raw: RawSearchParams,
): { readonly request: SearchRequest; readonly wordsWereCut: boolean } => {
  const words = plainText(first(raw.q));
  const q = cut(words, MAX_QUERY_LENGTH);
  const { shape } = searchRequestSchema;
  const request: SearchRequest = {
    ...emptySearch,
    q,
    place: cut(plainText(first(raw.place)), MAX_PLACE_LENGTH),
    radius: shape.radius.catch(emptySearch.radius).parse(first(raw.radius)),
    offerType: fitting(shape.offerType.element, raw.offerType),
    workingTime: fitting(shape.workingTime.element, raw.workingTime),
    contract: fitting(shape.contract.element, raw.contract),
    german: fitting(shape.german.element, raw.german),
    plain: isOfOtherWords(raw.plainOf, q) ? undefined : readPlain(raw.plain),
    field: fitting(shape.field.element, raw.field),
    source: fitting(shape.source.element, raw.source),
    publishedSince: shape.publishedSince
      .catch(undefined)
      .parse(wholeNumber(first(raw.publishedSince))),
    sort: shape.sort.catch(usualSort(q)).parse(first(raw.sort)),
    page: readPage(first(raw.page)),
  };
  return { request, wordsWereCut: q !== words };
};

/** The search as a query string with its question mark; what is usual is left out. */
export const searchQuery = (request: SearchRequest): string => {
  const { q, plain = [], place, radius, publishedSince, sort, page } = request;
  const pairs: [string, string][] = [
    ["q", q],
    ...plain.map((concept): [string, string] => ["plain", concept]),
    ["place", place],
    ["radius", radius === emptySearch.radius ? "" : radius],
    ...choiceFilters.flatMap((filter) =>
      request[filter].map((value): [string, string] => [filter, value]),
    ),
    ["publishedSince", publishedSince === undefined ? "" : String(publishedSince)],
    ["sort", sort === usualSort(q) ? "" : sort],
    ["page", page === 1 ? "" : String(page)],
  ];
  const query = new URLSearchParams(pairs.filter(([, value]) => value !== "")).toString();
  return query === "" ? "" : `?${query}`;
};

/** Without words nothing is more relevant than another, so the newest come first. */
export const usualSort = (q: string): VacancySort => (q === "" ? "newest" : "relevance");

const MAX_PLAIN = 20;

const readPlain = (value: string | readonly string[] | undefined): string[] | undefined => {
  const concepts = fitting(plainSchema.element, value).slice(0, MAX_PLAIN);
  return concepts.length === 0 ? undefined : concepts;
};

/** The form says which words were taken literally; typed anew, they mean something again. */
const isOfOtherWords = (words: string | readonly string[] | undefined, q: string): boolean =>
  words !== undefined && plainText(first(words)) !== q;

const MAX_PAGE = 100_000;

const readPage = (text: string): number => Math.min(Math.max(wholeNumber(text) ?? 1, 1), MAX_PAGE);

const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : value?.[0]) ?? "";

const fitting = <Choice>(
  schema: z.ZodType<Choice>,
  value: string | readonly string[] | undefined,
): Choice[] => {
  const given = typeof value === "string" ? [value] : (value ?? []);
  const accepted = given.flatMap((text) => {
    const parsed = schema.safeParse(text);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(accepted)];
};

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined;

// Control characters and marks that turn the writing direction have no place in words to look for.
const unwanted = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

const plainText = (text: string): string =>
  text.normalize("NFC").replace(unwanted, " ").replace(/\s+/g, " ").trim();

// A pair of surrogates must not be torn apart.
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
