import type { Meilisearch } from "meilisearch";
import { cellOf, pointKeyOf } from "@/lib/places/geo-cell";
import type { GeoPoint } from "@/lib/shared/geo";
import { putInto, removeFrom } from "@/lib/vacancies/testing/index-now";
import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import type { VacancySearch } from "@/lib/vacancies/vacancy-search";
import { makeVocabulary, type Vocabulary } from "@/lib/vocabulary/vocabulary";
import { makeIndexingClient, makeSearchClient } from "../meilisearch-client";
import { makeMeilisearchVacancyIndex } from "../meilisearch-vacancy-index";
import { makeMeilisearchVacancySearch } from "../meilisearch-vacancy-search";
import { settled, waitFor } from "../search-faults";
import { makeToVacancyDocument } from "../vacancy-document";
import { vacancyIndexSettings } from "../vacancy-index-settings";
import { freshMeilisearch } from "./fresh-meilisearch";

export const emptyVocabulary: Vocabulary = makeVocabulary({
  occupations: [],
  skills: [],
  groups: [],
});

export type IndexUnderTest = {
  readonly client: Meilisearch;
  readonly indexUid: string;
  readonly index: VacancyIndex;
  readonly search: VacancySearch;
  /** Puts published vacancies and removes all others, as the outbox projection does. */
  readonly put: (vacancies: readonly Vacancy[]) => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** A real index with the real settings; its exact points come from what was put. */
export const makeIndexUnderTest = async (
  vocabulary = emptyVocabulary,
  now: () => Date = () => new Date(),
): Promise<IndexUnderTest> => {
  const { url, key, uniqueIndexName } = freshMeilisearch();
  const client = makeIndexingClient({ url, key });
  const indexUid = uniqueIndexName("vacancies");
  await settled(client, () => client.createIndex(indexUid, { primaryKey: "id" }));
  await settled(client, () => client.index(indexUid).updateSettings(vacancyIndexSettings));

  const stored = new Map<VacancyId, Vacancy>();
  const toDocument = makeToVacancyDocument(vocabulary);
  const index = makeMeilisearchVacancyIndex({ client, indexUid, toDocument });
  const makeSearch = (): VacancySearch =>
    makeMeilisearchVacancySearch({
      client: makeSearchClient({ url, key }),
      indexUid,
      pointsInCells: async (cells) => pointsIn([...stored.values()], new Set(cells)),
      now,
    });
  // A search of its own for every emptied index: points of the one before may still be cached.
  const current: { search: VacancySearch; emptying?: number } = { search: makeSearch() };
  // Tasks run in order: whoever puts afterwards need not wait for the index to be empty first.
  const emptied = async (): Promise<VacancySearch> => {
    if (current.emptying !== undefined) await waitFor(client, current.emptying);
    return current.search;
  };

  return {
    client,
    indexUid,
    index,
    search: {
      search: async (query) => (await emptied()).search(query),
      suggest: async (prefix, area, limit) => (await emptied()).suggest(prefix, area, limit),
      similarTo: async (id, limit) => (await emptied()).similarTo(id, limit),
    },
    put: async (vacancies) => {
      vacancies.forEach((vacancy) => stored.set(vacancy.id, vacancy));
      const published = vacancies.filter(isPublished);
      if (published.length > 0) await putInto(index, published);
      await removeFrom(
        index,
        vacancies.filter((one) => !isPublished(one)).map(({ id }) => id),
      );
    },
    empty: async () => {
      stored.clear();
      current.search = makeSearch();
      current.emptying = (await client.index(indexUid).deleteAllDocuments()).taskUid;
    },
    drop: () => settled(client, () => client.deleteIndex(indexUid)),
  };
};

const pointsIn = (
  vacancies: readonly Vacancy[],
  cells: ReadonlySet<string>,
): readonly GeoPoint[] => {
  const points = vacancies
    .filter(isPublished)
    .flatMap(({ facts }) => facts.workplaces.flatMap(({ point }) => point ?? []))
    .filter((point) => cells.has(cellOf(point)));
  return [...new Map(points.map((point) => [pointKeyOf(point), point])).values()];
};
