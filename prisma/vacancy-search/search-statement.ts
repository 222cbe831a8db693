import { publishedSinceChoices, type VacancyQuery } from "@/lib/vacancies/vacancy-search";
import { isNoFollower } from "../same-job/is-no-follower";
import type { BoundValues } from "./bound-values";
import { toAreaSql } from "./search-area";
import type { TextSql } from "./search-text";

/** Every facet with the column that says whether a vacancy passes its filter. */
const passes = {
  offerType: "passes_offer_type",
  workingTime: "passes_working_time",
  contract: "passes_contract",
  occupationField: "passes_field",
  source: "passes_source",
  german: "passes_german",
  publishedSince: "passes_since",
} as const;
type Facet = keyof typeof passes;

const allPass = Object.values(passes).join(" AND ");
const othersPass = (facet: Facet): string =>
  Object.values(passes)
    .filter((column) => column !== passes[facet])
    .join(" AND ");

/**
 * One statement that answers a search. Rows that hold the words and lie in the area are gathered
 * once, each with a flag per filter, so that every facet can leave out its own.
 */
export const toSearchStatement = (
  query: VacancyQuery,
  /** With the condition of the concepts, see `toConceptSql`. */
  text: TextSql & { readonly concepts: string },
  bound: BoundValues,
  now: Date,
): string => {
  const { bind } = bound;
  const area = toAreaSql(query.area, bound);
  const daysBack = (days: string): string =>
    `${bind(now)}::timestamptz - make_interval(hours => 24 * ${days})`;
  const within = (column: string, chosen: readonly string[]): string => {
    const values = `${bind(chosen)}::text[]`;
    return `coalesce(cardinality(${values}) = 0 OR ${column} = ANY (${values}), FALSE)`;
  };
  const overlaps = (column: string, chosen: readonly string[]): string => {
    const values = `${bind(chosen)}::text[]`;
    return `(cardinality(${values}) = 0 OR ${column} && ${values})`;
  };
  const workingTimes = [query.workingTimes, ...(query.concepts?.workingTimes ?? [])]
    .map((chosen) => overlaps("v.working_times", chosen))
    .join(" AND ");
  const since =
    query.publishedSinceDays === undefined
      ? "TRUE"
      : `coalesce(v.published_at >= ${daysBack(`${bind(query.publishedSinceDays)}::int`)}, FALSE)`;

  return `
    WITH matched AS MATERIALIZED (
      SELECT v.id, v.offer_type, v.working_times, v.contract, v.occupation_fields, v.source,
        v.german_needs,
        v.published_at, ${text.rank} AS rank, ${area.distance} AS km,
        ${within("v.offer_type", query.offerTypes)} AS ${passes.offerType},
        ${workingTimes} AS ${passes.workingTime},
        ${within("v.contract", query.contracts)} AS ${passes.contract},
        ${overlaps("v.occupation_fields", query.occupationFields)} AS ${passes.occupationField},
        ${within("v.source", query.sources)} AS ${passes.source},
        ${overlaps("v.german_needs", query.germanNeeds ?? [])} AS ${passes.german},
        ${since} AS ${passes.publishedSince}
      FROM vacancy AS v ${area.join}
      WHERE v.status = 'published' AND ${isNoFollower("v")} AND ${text.condition} AND ${text.concepts}
        AND ${area.condition}
    ), facet AS (${facetRows(daysBack("days"), bound)})
    SELECT (SELECT count(*)::int FROM matched) AS matched,
      (SELECT count(*)::int FROM matched WHERE ${allPass}) AS total,
      ARRAY(SELECT id FROM matched WHERE ${allPass} ORDER BY ${orders[query.sort]}
        LIMIT ${bind(query.pageSize)} OFFSET ${bind((query.page - 1) * query.pageSize)}) AS ids,
      (SELECT coalesce(jsonb_agg(jsonb_build_array(name, value, count)), '[]') FROM facet) AS facets`;
};

const facetRows = (oldest: string, { bind }: BoundValues): string => `
  SELECT 'offerType' AS name, offer_type AS value, count(*)
    FROM matched WHERE ${othersPass("offerType")} GROUP BY value
  UNION ALL SELECT 'workingTime', value, count(*)
    FROM matched, unnest(working_times) AS value
    WHERE ${othersPass("workingTime")} GROUP BY value
  UNION ALL SELECT 'contract', contract, count(*)
    FROM matched WHERE contract IS NOT NULL AND ${othersPass("contract")} GROUP BY contract
  UNION ALL SELECT 'occupationField', value, count(*)
    FROM matched, unnest(occupation_fields) AS value
    WHERE ${othersPass("occupationField")} GROUP BY value
  UNION ALL SELECT 'source', source, count(*)
    FROM matched WHERE ${othersPass("source")} GROUP BY source
  UNION ALL SELECT 'german', value, count(*)
    FROM matched, unnest(german_needs) AS value
    WHERE ${othersPass("german")} GROUP BY value
  UNION ALL SELECT 'publishedSince', days::text, count(*)
    FROM matched, unnest(${bind(publishedSinceChoices)}::int[]) AS days
    WHERE published_at >= ${oldest} AND ${othersPass("publishedSince")} GROUP BY days
  UNION ALL SELECT 'municipality', ags, count(DISTINCT matched.id)
    FROM matched JOIN vacancy_workplace ON vacancy_id = matched.id
    WHERE ags IS NOT NULL AND ${allPass} GROUP BY ags`;

const orders: Readonly<Record<VacancyQuery["sort"], string>> = {
  relevance: "rank DESC, published_at DESC NULLS LAST, id",
  newest: "published_at DESC NULLS LAST, id",
  distance: "km, published_at DESC NULLS LAST, id",
};
