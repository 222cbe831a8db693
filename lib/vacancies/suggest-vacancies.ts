import type { Operator } from "@/lib/operator/operator";
import type { Gazetteer } from "@/lib/places/place";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { areaOf, toVacancyQuery } from "./plan-search";
import { emptySearch, type RadiusChoice } from "./search-request";
import type { SuggestConcepts, SuggestedConcept } from "./understanding/suggest-concepts";
import { toWantedConcepts } from "./understanding/wanted-concepts";
import {
  type Area,
  SearchUnavailable,
  type Suggestion,
  type VacancySearch,
} from "./vacancy-search";

export type SuggestRequest = {
  readonly prefix: string;
  readonly place: string;
  readonly radius: RadiusChoice;
};

type Dependencies = {
  readonly index: VacancySearch;
  readonly fallback: VacancySearch;
  readonly gazetteer: Gazetteer;
  readonly operator: Operator;
  readonly suggestConcepts: SuggestConcepts;
  readonly vocabulary: Pick<Vocabulary, "findOccupation">;
};

export type SuggestVacancies = (
  request: SuggestRequest,
  limit: number,
) => Promise<readonly Suggestion[]>;

/** Each concept costs a question to the engine. */
const MOST_CONCEPTS = 5;

/**
 * Completions that have hits in the area chosen, concepts before words; an unknown place counts as
 * everywhere.
 */
export const makeSuggestVacancies = (dependencies: Dependencies): SuggestVacancies => {
  const { index, fallback, gazetteer, operator } = dependencies;
  return async ({ prefix, place, radius }, limit) => {
    const resolved = place.trim() === "" ? undefined : gazetteer.resolve(place);
    const found = resolved?.kind === "found" ? resolved.place : undefined;
    const area = areaOf({ radius }, found?.point, operator, found?.ags);
    try {
      const [concepts, words] = await Promise.all([
        conceptsLike(prefix, area, dependencies),
        index.suggest(prefix, area, limit),
      ]);
      const named = new Set(concepts.map(({ text }) => text));
      return [...concepts, ...words.filter(({ text }) => !named.has(text))].slice(0, limit);
    } catch (fault) {
      if (!(fault instanceof SearchUnavailable)) throw fault;
      return fallback.suggest(prefix, area, limit);
    }
  };
};

/** Concepts with hits; the number is that of the search the suggestion leads to. */
const conceptsLike = async (
  prefix: string,
  area: Area,
  { index, suggestConcepts, vocabulary }: Dependencies,
): Promise<readonly Suggestion[]> => {
  const counted = await Promise.all(
    suggestConcepts(prefix, MOST_CONCEPTS).map(async (concept): Promise<Suggestion> => {
      const { total } = await index.search({
        ...toVacancyQuery({ ...emptySearch, pageSize: 1, facets: "none" }, area),
        concepts: toWantedConcepts({ concepts: [withoutWords(concept)] }, vocabulary),
      });
      return { text: concept.label, count: total, kind: concept.kind };
    }),
  );
  return counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
};

const withoutWords = (concept: SuggestedConcept) => ({
  ...concept,
  words: [{ text: concept.label, start: 0, end: concept.label.length }],
});
