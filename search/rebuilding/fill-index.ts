import type { Meilisearch } from "meilisearch";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { DocumentsRejected } from "@/lib/vacancies/vacancy-index";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import { type Payload, payloadsOf } from "./document-payloads";
import { orUnavailable, waitFor } from "../search-faults";
import type { ToVacancyDocument } from "../vacancy-document";

type Dependencies = {
  readonly client: Meilisearch;
  readonly toDocument: ToVacancyDocument;
  readonly vacancies: Pick<VacancyStore, "publishedAfter">;
  /** Hears how many documents are indexed so far. */
  readonly onProgress: (indexed: number) => void;
};

export type Filling = {
  readonly indexed: number;
  /** Vacancies of batches the engine refused; one by one they may yet pass. */
  readonly refused: readonly VacancyId[];
};

/** Read from the database at once: about 20 MB. */
const READ_BATCH = 4_000;

/**
 * Documents handed over and not yet indexed. The engine joins what waits to batches of this size,
 * which is several times faster than small ones; the memory of this process holds one batch only.
 */
const MAX_IN_FLIGHT = 50_000;

/** Puts every published vacancy into the index, in bounded memory however many there are. */
export const fillIndex = async (indexUid: string, dependencies: Dependencies): Promise<Filling> => {
  const { client, toDocument, vacancies, onProgress } = dependencies;
  const inFlight: { readonly task: number; readonly ids: readonly VacancyId[] }[] = [];
  const refused: VacancyId[] = [];
  let [indexed, waiting] = [0, 0];

  const settleOldest = async (): Promise<void> => {
    const oldest = inFlight.shift();
    if (!oldest) return;
    waiting -= oldest.ids.length;
    if (await isAccepted(client, oldest.task)) indexed += oldest.ids.length;
    else refused.push(...oldest.ids);
    onProgress(indexed);
  };
  const handOver = async ({ text, ids }: Payload): Promise<void> => {
    while (waiting + ids.length > MAX_IN_FLIGHT && inFlight.length > 0) await settleOldest();
    const { taskUid } = await orUnavailable(() =>
      client.index(indexUid).addDocumentsFromString(text, "application/x-ndjson"),
    );
    inFlight.push({ task: taskUid, ids });
    waiting += ids.length;
  };

  for await (const batch of batchesOf(vacancies)) {
    const { payloads, unwritable } = await writeDown(batch, toDocument);
    refused.push(...unwritable);
    for (const payload of payloads) await handOver(payload);
  }
  while (inFlight.length > 0) await settleOldest();
  return { indexed, refused };
};

const batchesOf = async function* (
  vacancies: Dependencies["vacancies"],
): AsyncGenerator<readonly Vacancy[]> {
  let after: VacancyId | undefined;
  for (;;) {
    const batch = await vacancies.publishedAfter(after, READ_BATCH);
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?.id;
  }
};

const writeDown = async (
  batch: readonly Vacancy[],
  toDocument: ToVacancyDocument,
): Promise<{ payloads: readonly Payload[]; unwritable: readonly VacancyId[] }> => {
  try {
    const payloads: Payload[] = [];
    for await (const payload of payloadsOf(batch, toDocument)) payloads.push(payload);
    return { payloads, unwritable: [] };
  } catch (fault) {
    if (!(fault instanceof DocumentsRejected)) throw fault;
    return { payloads: [], unwritable: batch.map(({ id }) => id) };
  }
};

const isAccepted = async (client: Meilisearch, task: number): Promise<boolean> => {
  try {
    await waitFor(client, task);
    return true;
  } catch (fault) {
    if (fault instanceof DocumentsRejected) return false;
    throw fault;
  }
};
