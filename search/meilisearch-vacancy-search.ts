import type { Meilisearch, SearchParams } from "meilisearch";
import type { GeoPoint } from "@/lib/shared/geo";
import { noConcepts, type WantedConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyHits, VacancyQuery, VacancySearch } from "@/lib/vacancies/vacancy-search";
import { makeToAreaCondition, type PointsInCells } from "./queries/area-filter";
import { conceptConditions } from "./queries/concept-filters";
import { toVacancyFacets } from "./queries/facet-counts";
import type { Condition } from "./queries/filter-language";
import { type IndexAnswer, type IndexQueries, makeIndexQueries } from "./queries/index-queries";
import { idsNearestFirst } from "./queries/nearest-first";
import { conceptToken } from "./words/concept-tokens";
import { conceptReadingsOf } from "./words/concept-readings";
import type { Reading } from "./words/query-readings";
import { toQueryText } from "./words/query-text";
import { vacanciesLike } from "./queries/similar-vacancies";
import { suggestionsFor } from "./queries/suggest-vacancies";
import {
  type ChosenFacet,
  conditionsOf,
  facetAttributes,
  facetNames,
} from "./queries/vacancy-filters";

type Dependencies = {
  /** With a short timeout, see `makeSearchClient`. */
  readonly client: Meilisearch;
  readonly indexUid: string;
  readonly pointsInCells: PointsInCells;
  readonly now?: () => Date;
};

export const makeMeilisearchVacancySearch = ({
  client,
  indexUid,
  pointsInCells,
  now = () => new Date(),
}: Dependencies): VacancySearch => {
  const queries = makeIndexQueries(client, indexUid);
  const toAreaCondition = makeToAreaCondition(pointsInCells);

  const areaFilter = async (area: VacancyQuery["area"]): Promise<readonly Condition[]> => {
    const condition = await toAreaCondition(area);
    return condition === undefined ? [] : [condition];
  };

  return {
    search: async (query) => {
      const concepts = query.concepts ?? noConcepts;
      const base = [...(await areaFilter(query.area)), ...conceptConditions(concepts)];
      const asked = { query, base, now: now() };
      const [strictest, ...looser] = readingsFor(query, concepts);
      if (!strictest) throw new Error("A query has at least one reading");
      let found = await hitsOf(queries, asked, strictest);
      for (const reading of looser) {
        if (found.total > 0) break;
        found = await hitsOf(queries, asked, reading);
      }
      return found;
    },

    suggest: async (prefix, area, limit) =>
      suggestionsFor(queries, prefix, await areaFilter(area), limit),

    similarTo: (id, limit) => vacanciesLike(queries, id, limit),
  };
};

type Asked = {
  readonly query: VacancyQuery;
  /** What must hold whatever facet is counted: the area and the concepts. */
  readonly base: readonly Condition[];
  readonly now: Date;
};

/**
 * One request: the page with the facets nobody chose from, and for every facet with a choice its
 * counts as they would be without that choice.
 */
const hitsOf = async (
  queries: IndexQueries,
  { query, base, now }: Asked,
  reading: Reading,
): Promise<VacancyHits> => {
  const conditions = conditionsOf(query, now);
  const isCounted = query.facets !== "none";
  const chosen = isCounted ? [...conditions.keys()] : [];
  const filterWithout = (facet?: ChosenFacet): string[] => [
    ...base,
    ...[...conditions].filter(([name]) => name !== facet).map(([, condition]) => condition),
  ];
  const nearestTo = centreOfSort(query);
  const free = facetNames.filter((facet) => !conditions.has(facet));

  const [page, ...perChoice] = await queries.ask([
    {
      ...reading,
      ...pageOf(query),
      ...(nearestTo ? { hitsPerPage: 0 } : {}),
      filter: filterWithout(),
      ...(isCounted
        ? { facets: [...free.map((facet) => facetAttributes[facet]), "regionAgs"] }
        : {}),
      attributesToRetrieve: ["id"],
    },
    ...chosen.map((facet) => ({
      ...reading,
      filter: filterWithout(facet),
      facets: [facetAttributes[facet]],
      attributesToRetrieve: ["id"],
      limit: 0,
    })),
  ]);
  const question = { ...reading, filter: filterWithout() };
  return {
    ids: await orderedIds(queries, question, query, page),
    total: page?.totalHits ?? 0,
    facets: toVacancyFacets((facet) => {
      const choice = chosen.findIndex((name) => name === facet);
      return (choice < 0 ? page : perChoice[choice])?.facetDistribution ?? {};
    }, now),
  };
};

const orderedIds = (
  queries: IndexQueries,
  question: Reading & { readonly filter: string[] },
  query: VacancyQuery,
  page: IndexAnswer | undefined,
): Promise<readonly VacancyId[]> => {
  const nearestTo = centreOfSort(query);
  if (nearestTo) return idsNearestFirst(queries, question, nearestTo, query);
  if (isRankedByOccupations(query)) return idsOfAny(queries, question, query);
  return Promise.resolve(idsOf(page));
};

/** With several occupations each reading is asked once for every one, see `idsOfAny`. */
const readingsFor = (query: VacancyQuery, concepts: WantedConcepts): readonly Reading[] => {
  const [first, ...others] = concepts.occupations;
  const only = others.length === 0 ? first?.id : undefined;
  return conceptReadingsOf(toQueryText(query.text), concepts, only);
};

/** The page of offers for any of several occupations, those that fit one of them best first. */
const idsOfAny = async (
  { askTogether }: IndexQueries,
  question: Reading & { readonly filter: string[] },
  { concepts = noConcepts, page, pageSize }: VacancyQuery,
): Promise<readonly VacancyId[]> => {
  const hits = await askTogether(
    concepts.occupations.map(({ id }) => ({
      ...question,
      q: `${conceptToken("occupation", id)} ${question.q ?? ""}`.trim(),
      attributesToRetrieve: ["id"],
    })),
    { offset: (page - 1) * pageSize, limit: pageSize },
  );
  return hits.map(({ id }) => id);
};

const isRankedByOccupations = ({ sort, concepts = noConcepts }: VacancyQuery): boolean =>
  sort === "relevance" && concepts.occupations.length > 1;

const pageOf = ({ sort, page, pageSize }: VacancyQuery): SearchParams => ({
  page,
  hitsPerPage: pageSize,
  ...(sort === "newest" ? { sort: ["publishedAt:desc"] } : {}),
});

/** Without a circle there is no place to measure from. */
const centreOfSort = ({ sort, area }: VacancyQuery): GeoPoint | undefined =>
  sort === "distance" && area.kind === "circle" ? area.centre : undefined;

const idsOf = (answer: IndexAnswer | undefined): readonly VacancyId[] =>
  (answer?.hits ?? []).map(({ id }) => id);
