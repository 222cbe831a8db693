import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { payloadsOf } from "./rebuilding/document-payloads";
import { hasIndex } from "./rebuilding/index-state";
import { orUnavailable, settled, waitFor } from "./search-faults";
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
    put: async (vacancies) => {
      await assertExists();
      // All payloads are enqueued before the first is waited for: the engine joins them.
      const tasks: number[] = [];
      for (const { text } of payloadsOf(vacancies, toDocument)) {
        const enqueued = await orUnavailable(() =>
          index.addDocumentsFromString(text, "application/x-ndjson", { primaryKey: "id" }),
        );
        tasks.push(enqueued.taskUid);
      }
      for (const task of tasks) await waitFor(client, task);
    },

    remove: async (ids) => {
      await assertExists();
      if (ids.length > 0) await settled(client, () => index.deleteDocuments([...ids]));
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
