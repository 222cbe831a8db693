import { z } from "zod";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type {
  FacetCounts,
  VacancyFacets,
  VacancyHits,
  VacancyQuery,
  VacancySearch,
} from "@/lib/vacancies/vacancy-search";
import { noConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import { makeBoundValues } from "./vacancy-search/bound-values";
import type { Database } from "./client";
import { toConceptSql } from "./vacancy-search/search-concepts";
import { toSearchStatement } from "./vacancy-search/search-statement";
import {
  anyText,
  matchingSql,
  similarSql,
  type TextSql,
  toTextQuery,
} from "./vacancy-search/search-text";
import { toSearchWords } from "./vacancy-search/search-words";
import { similarStatement } from "./vacancy-search/similar-statement";
import { suggestVacancyTerms } from "./vacancy-search/suggest-vacancy-terms";

/** Answers from full-text search while the search engine is down: same filters, plainer relevance. */
export const makePostgresVacancySearch = (
  database: Database,
  now: () => Date = () => new Date(),
): VacancySearch => ({
  search: async (query) => {
    const words = toSearchWords(query.text);
    const exact = await searchExactly(database, query, words, now());
    if (exact.matched > 0 || words.length === 0) return exact.hits;
    return (await searchSimilarly(database, query, words, now())) ?? exact.hits;
  },
  suggest: (prefix, area, limit) => suggestVacancyTerms(database, prefix, area, limit),
  similarTo: async (id, limit) => {
    const { rows } = await database.pool.query(similarStatement, [id, limit]);
    return z
      .array(z.object({ id: vacancyIdSchema }))
      .parse(rows)
      .map((row) => row.id);
  },
});

type Answer = {
  /** Vacancies that hold the words in the area, before any other filter. */
  readonly matched: number;
  readonly hits: VacancyHits;
};

const searchExactly = async (
  database: Database,
  query: VacancyQuery,
  words: readonly string[],
  now: Date,
): Promise<Answer> => {
  const bound = makeBoundValues();
  const textQuery = await toTextQuery(database, words);
  const text = textQuery === undefined ? anyText : matchingSql(textQuery, bound);
  return ask(database, query, text, bound, now);
};

/** For words that no vacancy holds: perhaps they are misspelt. */
const searchSimilarly = async (
  database: Database,
  query: VacancyQuery,
  words: readonly string[],
  now: Date,
): Promise<VacancyHits | undefined> => {
  const bound = makeBoundValues();
  const text = similarSql(words, bound);
  return text && (await ask(database, query, text, bound, now)).hits;
};

const ask = async (
  database: Database,
  query: VacancyQuery,
  text: TextSql,
  bound: ReturnType<typeof makeBoundValues>,
  now: Date,
): Promise<Answer> => {
  const concepts = await toConceptSql(database, query.concepts ?? noConcepts, bound);
  const statement = toSearchStatement(query, { ...text, concepts }, bound, now);
  const { rows } = await database.pool.query(statement, [...bound.values]);
  const { matched, total, ids, facets } = answerSchema.parse(rows[0]);
  return { matched, hits: { ids, total, facets: toFacets(query.facets === "none" ? [] : facets) } };
};

const answerSchema = z.object({
  matched: z.number(),
  total: z.number(),
  ids: z.array(vacancyIdSchema),
  facets: z.array(z.tuple([z.string(), z.string(), z.number()])),
});

const toFacets = (rows: readonly (readonly [string, string, number])[]): VacancyFacets => {
  const countsOf = (name: keyof VacancyFacets): FacetCounts =>
    Object.fromEntries(
      rows.filter(([facet]) => facet === name).map(([, value, count]) => [value, count]),
    );
  return {
    offerType: countsOf("offerType"),
    workingTime: countsOf("workingTime"),
    contract: countsOf("contract"),
    occupationField: countsOf("occupationField"),
    source: countsOf("source"),
    german: countsOf("german"),
    publishedSince: countsOf("publishedSince"),
    municipality: countsOf("municipality"),
  };
};
