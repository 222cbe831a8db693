import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import { occupationGroupRows } from "@/lib/vacancies/understanding/lexicon/occupation-groups";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { everydayWords } from "./synonyms/everyday-words";
import { shortForms } from "./synonyms/short-forms";
import { stopWords } from "./synonyms/stop-words";
import { toSynonymMap } from "./synonyms/to-synonym-map";
import { DOCUMENT_VERSION, type VacancyDocument } from "./vacancy-document";

type Attribute = keyof VacancyDocument;

/**
 * Misspellings are only forgiven in words that were not cut into their parts, compounds are only
 * understood in words that were ("verkeufer" against "stapler" for a Gabelstaplerfahrer).
 * So `compounds` holds the same words once more, cut the German way; the rest stays whole.
 */
const cutIntoParts: readonly Attribute[] = ["compounds"];

/** What says what the job is. Most telling first: rank of attributes follows this order. */
export const strongAttributes: readonly Attribute[] = [
  "concepts",
  "groupConcepts",
  "title",
  "occupations",
  "compounds",
  "skills",
  "likelyConcepts",
  "relatedOccupations",
  "employerName",
  "localities",
  "keywords",
  "occupationGroups",
  "nearConcepts",
];
/** Holds tokens instead of words. */
const tokens: readonly Attribute[] = [
  "concepts",
  "groupConcepts",
  "likelyConcepts",
  "nearConcepts",
];
const searchable: readonly Attribute[] = [...strongAttributes, "description"];

const equality: readonly Attribute[] = [
  "offerType",
  "workingTimes",
  "contract",
  "germanNeeds",
  "occupationFields",
  "kldbGroups",
  "kldb",
  "skillIds",
  ...tokens,
  "workTraits",
  "source",
  "cells",
  "points",
  "regionAgs",
  "isSpread",
  "shard",
];
const ranges: readonly Attribute[] = ["publishedHour", "ags"];

const filterable = (
  attributePatterns: readonly Attribute[],
  features: { readonly facetSearch?: true; readonly comparison?: true },
) => ({
  attributePatterns: [...attributePatterns],
  features: {
    facetSearch: features.facetSearch === true,
    filter: { equality: true, comparison: features.comparison === true },
  },
});

/** Facets of municipalities of the region and of publication hours must not be cut. */
const MAX_FACET_VALUES = 12_000;

/** Totals are counted exactly up to here, beyond the largest stock expected. */
const MAX_TOTAL_HITS = 5_000_000;

export const vacancyIndexSettings: Settings = {
  searchableAttributes: [...searchable],
  displayedAttributes: [
    "id",
    "fingerprint",
    "title",
    "kldb",
    "kldbGroups",
    "skillIds",
    "points",
    "_geo",
  ] satisfies Attribute[],
  filterableAttributes: [
    filterable(equality, {}),
    filterable(ranges, { comparison: true }),
    filterable(["suggestions"], { facetSearch: true }),
  ],
  sortableAttributes: ["publishedAt", "_geo"] satisfies Attribute[],
  // Sort first: "newest" and "distance" are promises, "relevance" asks for no sort at all.
  rankingRules: [
    "sort",
    "words",
    "typo",
    "attribute",
    "proximity",
    "exactness",
    "publishedAt:desc",
  ],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    // A misspelt word of a long text is more often another word ("Maler", "Makler").
    disableOnAttributes: [...tokens, "description", "occupationGroups", "keywords"],
    disableOnNumbers: true,
  },
  localizedAttributes: [
    { attributePatterns: [...cutIntoParts], locales: ["deu"] },
    {
      // Any language without decompounding does; without a rule the language would be guessed.
      attributePatterns: searchable.filter((attribute) => !cutIntoParts.includes(attribute)),
      locales: ["eng"],
    },
  ],
  // Word distances inside a description cost a third of all indexing time and decided nothing: the
  // attribute ranks first, and the others are a few words long.
  proximityPrecision: "byAttribute",
  stopWords: [...stopWords],
  synonyms: toSynonymMap([...shortForms, ...everydayWords]),
  faceting: {
    maxValuesPerFacet: MAX_FACET_VALUES,
    sortFacetValuesBy: { "*": "alpha", suggestions: "count" },
  },
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
};

/** Changes whenever an index must be built anew: other settings, mapping or vocabulary. */
export const indexFingerprint = (vocabulary: Vocabulary): string =>
  createHash("sha256")
    .update(JSON.stringify([DOCUMENT_VERSION, vacancyIndexSettings]))
    .update(JSON.stringify([vocabulary.occupations, vocabulary.skills, vocabulary.groups]))
    .update(JSON.stringify(occupationGroupRows))
    .digest("base64url")
    .slice(0, 22);
