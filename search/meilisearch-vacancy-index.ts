import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { payloadsOf } from "./rebuilding/document-payloads";
import { hasIndex } from "./rebuilding/index-state";
import { orUnavailable, waitFor } from "./search-faults";
import type { ToVacancyDocument } from "./vacancy-document";

type Dependencies = {
  /** With a timeout fit for batches, see `makeIndexingClient`. */
  readonly client: Meilisearch;
  readonly indexUid: string;
  readonly toDocument: ToVacancyDocument;
};

const fingerprintsSchema = z.array(z.object({ id: vacancyIdSchema, fingerprint: z.string() }));
const FINGERPRINTS_PER_REQUEST = 5_000;

export const makeMeilisearchVacancyIndex = ({
  client,
  indexUid,
  toDocument,
}: Dependencies): VacancyIndex => {
  const index = client.index(indexUid);

  // Adding documents would create the index, without any of its settings.
  const assertExists = async (): Promise<void> => {
    if (!(await hasIndex(client, indexUid))) throw new SearchUnavailable("The index is missing");
  };

  return {
    handOver: async ({ shown, hidden }) => {
      await assertExists();
      // Everything is enqueued before the first is waited for: the engine joins it.
      const tasks: number[] = [];
      for await (const { text } of payloadsOf(shown, toDocument)) {
        const enqueued = await orUnavailable(() =>
          index.addDocumentsFromString(text, "application/x-ndjson", { primaryKey: "id" }),
        );
        tasks.push(enqueued.taskUid);
      }
      if (hidden.length > 0) {
        tasks.push((await orUnavailable(() => index.deleteDocuments([...hidden]))).taskUid);
      }
      return async () => {
        for (const task of tasks) await waitFor(client, task);
      };
    },

    count: async () => (await orUnavailable(() => index.getStats())).numberOfDocuments,

    fingerprints: async (shard) => {
      const found = new Map<VacancyId, string>();
      for (let offset = 0; ; offset += FINGERPRINTS_PER_REQUEST) {
        const { results } = await orUnavailable(() =>
          index.getDocuments({
            fields: ["id", "fingerprint"],
            filter: `shard = ${shard}`,
            offset,
            limit: FINGERPRINTS_PER_REQUEST,
          }),
        );
        for (const { id, fingerprint } of fingerprintsSchema.parse(results)) {
          found.set(id, fingerprint);
        }
        if (results.length < FINGERPRINTS_PER_REQUEST) return found;
      }
    },
  };
};
