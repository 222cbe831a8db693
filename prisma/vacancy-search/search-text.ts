import { z } from "zod";
import type { BoundValues } from "./bound-values";
import { makeBoundValues } from "./bound-values";
import type { Database } from "../client";
import { withoutUmlautSpelling } from "./search-words";

/** Parts of a statement over `vacancy AS v`. */
export type TextSql = { readonly condition: string; readonly rank: string };

export const anyText: TextSql = { condition: "TRUE", rank: "0" };

/** Shorter beginnings would find half the stock. */
const MIN_PREFIX_LENGTH = 3;
/** Shorter words have too few letters to be similar by. */
const MIN_FUZZY_LENGTH = 4;

/**
 * The words as PostgreSQL searches for them: each one stemmed or as the beginning of a word.
 * Undefined where all of them are stop words.
 */
export const toTextQuery = async (
  { pool }: Database,
  words: readonly string[],
): Promise<string | undefined> => {
  if (words.length === 0) return undefined;
  const bound = makeBoundValues();
  const terms = words.map((word) => wordQuery(word, bound)).join(" && ");
  const { rows } = await pool.query(`SELECT (${terms})::text AS query`, [...bound.values]);
  const query = z.string().parse(rows[0]?.query);
  return query === "" ? undefined : query;
};

const wordQuery = (word: string, { bind }: BoundValues): string => {
  const readings = [...new Set([word, withoutUmlautSpelling(word)])];
  const alternatives = readings.flatMap((reading) => {
    const value = `${bind(reading)}::text`;
    const whole = `plainto_tsquery('german', ${value})`;
    return reading.length < MIN_PREFIX_LENGTH
      ? [whole]
      : [whole, `to_tsquery('simple', ${value} || ':*')`];
  });
  return `CASE WHEN numnode(plainto_tsquery('german', ${bind(word)}::text)) = 0
    THEN ''::tsquery ELSE ${alternatives.join(" || ")} END`;
};

/** Weights of description, employer and places, occupations, title, see the first migration. */
export const matchingSql = (query: string, { bind }: BoundValues): TextSql => {
  const asked = `${bind(query)}::tsquery`;
  return {
    condition: `v.search_text @@ ${asked}`,
    rank: `ts_rank('{0.05, 0.3, 0.6, 1}', v.search_text, ${asked})`,
  };
};

/** Titles with words spelt like these; undefined where all are too short to tell. */
export const similarSql = (
  words: readonly string[],
  { bind }: BoundValues,
): TextSql | undefined => {
  const asked = words
    .filter(({ length }) => length >= MIN_FUZZY_LENGTH)
    .map((word) => `${bind(word)}::text`);
  if (asked.length === 0) return undefined;
  return {
    condition: asked.map((word) => `${word} <% fold_text(v.title)`).join(" AND "),
    rank: asked.map((word) => `word_similarity(${word}, fold_text(v.title))`).join(" + "),
  };
};
