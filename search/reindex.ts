import type { Meilisearch } from "meilisearch";
import type { Outbox } from "@/lib/outbox/outbox";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { fillIndex } from "./rebuilding/fill-index";
import { hasIndex, makeIndexState } from "./rebuilding/index-state";
import { orUnavailable, settled } from "./search-faults";
import { makeToVacancyDocument } from "./vacancy-document";
import { indexFingerprint, vacancyIndexSettings } from "./vacancy-index-settings";

type Dependencies = {
  /** With a timeout fit for batches, see `makeIndexingClient`. */
  readonly client: Meilisearch;
  /** The name that searches use; the index behind it is exchanged. */
  readonly indexUid: string;
  readonly vocabulary: Vocabulary;
  readonly vacancies: Pick<VacancyStore, "publishedAfter" | "countPublished">;
  readonly outbox: Pick<Outbox, "newestId" | "replayAfter" | "recordReplays">;
  /** Runs the work while nobody else rebuilds the same index, in this process or another. */
  readonly exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

export type ReindexReport = { readonly indexed: number; readonly refused: number };
export type ReindexProgress = { readonly indexed: number; readonly total: number };

export type Rebuilding = {
  /** Builds a new index beside the old one and swaps; searches go on meanwhile. */
  readonly reindex: (onProgress?: (progress: ReindexProgress) => void) => Promise<ReindexReport>;
  /**
   * Sees to it that there is an index with today's settings, mapping and vocabulary, and that it
   * is not empty while the database is not. Cheap where nothing is to do.
   */
  readonly ensureIndex: () => Promise<"ready" | "rebuilt">;
};

export const makeRebuilding = (dependencies: Dependencies): Rebuilding => {
  const { exclusively } = dependencies;
  return {
    reindex: (onProgress = () => undefined) => exclusively(() => rebuild(dependencies, onProgress)),
    ensureIndex: async () => {
      if (await isSound(dependencies)) return "ready";
      return exclusively(async () => {
        if (await isSound(dependencies)) return "ready";
        await rebuild(dependencies, () => undefined);
        return "rebuilt";
      });
    },
  };
};

const isSound = async (dependencies: Dependencies): Promise<boolean> => {
  const { client, indexUid, vocabulary, vacancies } = dependencies;
  if (!(await hasIndex(client, indexUid))) return false;
  const state = await makeIndexState(client, indexUid).read();
  if (state !== indexFingerprint(vocabulary)) return false;
  const { numberOfDocuments } = await orUnavailable(() => client.index(indexUid).getStats());
  return numberOfDocuments > 0 || (await vacancies.countPublished()) === 0;
};

const rebuild = async (
  dependencies: Dependencies,
  onProgress: (progress: ReindexProgress) => void,
): Promise<ReindexReport> => {
  const { client, indexUid, vocabulary, vacancies, outbox } = dependencies;
  await removeLeftovers(client, indexUid);
  const eventBefore = await outbox.newestId();
  const total = await vacancies.countPublished();

  const buildUid = `${buildPrefixOf(indexUid)}${Date.now()}`;
  await createIndex(client, buildUid);
  const { indexed, refused } = await fillIndex(buildUid, {
    client,
    vacancies,
    toDocument: makeToVacancyDocument(vocabulary),
    onProgress: (done) => onProgress({ indexed: done, total }),
  });

  if (!(await hasIndex(client, indexUid))) await createIndex(client, indexUid);
  await settled(client, () =>
    client.swapIndexes([{ indexes: [indexUid, buildUid], rename: false }]),
  );
  await makeIndexState(client, indexUid).write(indexFingerprint(vocabulary));
  // Changes made meanwhile went to the old index. One whose transaction was still open at the
  // start may be missed even so; the drift check finds it.
  await outbox.replayAfter(eventBefore);
  if (refused.length > 0) await outbox.recordReplays(refused);
  await settled(client, () => client.deleteIndex(buildUid));
  return { indexed, refused: refused.length };
};

const createIndex = async (client: Meilisearch, uid: string): Promise<void> => {
  await settled(client, () => client.createIndex(uid, { primaryKey: "id" }));
  await settled(client, () => client.index(uid).updateSettings(vacancyIndexSettings));
};

const buildPrefixOf = (indexUid: string): string => `${indexUid}_build_`;

/** What a rebuild that crashed left behind. */
const removeLeftovers = async (client: Meilisearch, indexUid: string): Promise<void> => {
  const { results } = await orUnavailable(() => client.getRawIndexes({ limit: 1_000 }));
  for (const { uid } of results) {
    if (uid.startsWith(buildPrefixOf(indexUid))) {
      await settled(client, () => client.deleteIndex(uid));
    }
  }
};
