import { type Meilisearch, MeilisearchApiError, type SearchParams } from "meilisearch";
import { z } from "zod";
import { orUnavailable } from "../search-faults";
import { vacancyDocumentSchema } from "../vacancy-document";

const hitSchema = vacancyDocumentSchema
  .pick({ id: true, title: true, kldb: true, kldbGroups: true, skillIds: true, points: true })
  .partial()
  .required({ id: true })
  .extend({ _geo: vacancyDocumentSchema.shape._geo });
export type VacancyHit = z.infer<typeof hitSchema>;

const answerSchema = z.object({
  hits: z.array(hitSchema),
  totalHits: z.number().int().optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
});
export type IndexAnswer = z.infer<typeof answerSchema>;

const facetValuesSchema = z.object({
  facetHits: z.array(z.object({ value: z.string(), count: z.number().int() })),
});

/** Questions to one index. Each throws `SearchUnavailable` where the engine does not answer. */
export type IndexQueries = {
  /** Answers in the order of the questions, asked in one request. */
  readonly ask: (questions: readonly SearchParams[]) => Promise<readonly IndexAnswer[]>;
  /** One list of what any of the questions finds, each hit once, best first. */
  readonly askTogether: (
    questions: readonly SearchParams[],
    slice: { readonly offset: number; readonly limit: number },
  ) => Promise<readonly VacancyHit[]>;
  /** Values of a facet that begin with the prefix (or nearly so), most frequent first. */
  readonly facetValues: (
    facetName: string,
    facetQuery: string,
    filter: readonly string[],
  ) => Promise<readonly { readonly value: string; readonly count: number }[]>;
  readonly find: (id: string) => Promise<VacancyHit | undefined>;
};

export const makeIndexQueries = (client: Meilisearch, indexUid: string): IndexQueries => ({
  ask: async (questions) => {
    const { results } = await orUnavailable(() =>
      client.multiSearch({ queries: questions.map((question) => ({ indexUid, ...question })) }),
    );
    return z.array(answerSchema).parse(results);
  },

  askTogether: async (questions, slice) => {
    const answer = await orUnavailable(() =>
      client.multiSearch({
        federation: slice,
        queries: questions.map((question) => ({ indexUid, ...question })),
      }),
    );
    return z.array(hitSchema).parse(answer.hits);
  },

  facetValues: async (facetName, facetQuery, filter) => {
    const answer = await orUnavailable(() =>
      client.index(indexUid).searchForFacetValues({ facetName, facetQuery, filter: [...filter] }),
    );
    return facetValuesSchema.parse(answer).facetHits;
  },

  find: async (id) => {
    try {
      return hitSchema.parse(await orUnavailable(() => client.index(indexUid).getDocument(id)));
    } catch (fault) {
      if (fault instanceof MeilisearchApiError && fault.cause?.code === "document_not_found") {
        return undefined;
      }
      throw fault;
    }
  },
});
