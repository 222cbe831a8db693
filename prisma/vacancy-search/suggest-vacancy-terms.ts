import { z } from "zod";
import type { Area, Suggestion } from "@/lib/vacancies/vacancy-search";
import { makeBoundValues } from "./bound-values";
import type { Database } from "../client";
import { isNoFollower } from "../same-job/is-no-follower";
import { toAreaSql } from "./search-area";
import { matchingSql, toTextQuery } from "./search-text";
import { toSearchWords } from "./search-words";

/** Occupations and titles of published vacancies in which the words begin a word, most frequent first. */
export const suggestVacancyTerms = async (
  database: Database,
  prefix: string,
  area: Area,
  limit: number,
): Promise<readonly Suggestion[]> => {
  const words = toSearchWords(prefix);
  const textQuery = await toTextQuery(database, words);
  if (textQuery === undefined) return [];

  const bound = makeBoundValues();
  const text = matchingSql(textQuery, bound);
  const { join, condition } = toAreaSql(area, bound);
  const { rows } = await database.pool.query(
    `SELECT min(term) AS text, count(DISTINCT id)::int AS count FROM (
       SELECT v.id, term, ${spacedWords} AS words
       FROM vacancy AS v ${join} CROSS JOIN LATERAL (
         SELECT jsonb_array_elements_text(
           jsonb_path_query_array(v.facts, '$.occupations[*].label')) AS term
         UNION SELECT ${titleAlone}
       ) AS said
       WHERE v.status = 'published' AND ${isNoFollower("v")} AND ${text.condition} AND ${condition}
     ) AS named
     WHERE position(${bound.bind(` ${words.join(" ")}`)}::text IN words) > 0
     GROUP BY words ORDER BY count DESC, text LIMIT ${bound.bind(limit)}`,
    [...bound.values],
  );
  return suggestionsSchema.parse(rows);
};

const suggestionsSchema = z.array(z.object({ text: z.string(), count: z.number() }));

/** Without brackets such as "(m/w/d)". */
const titleAlone = String.raw`btrim(regexp_replace(v.title, '\s*\([^)]*\)', '', 'g'))`;

/** " backer in": the beginning of a word is what follows a space. */
const spacedWords = String.raw`' ' || btrim(regexp_replace(lower(fold_text(term)), '\s+', ' ', 'g'))`;
