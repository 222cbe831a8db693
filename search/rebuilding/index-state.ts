import { type Meilisearch, MeilisearchApiError } from "meilisearch";
import { z } from "zod";
import { orUnavailable, settled } from "../search-faults";

const stateSchema = z.object({ id: z.literal("state"), fingerprint: z.string() });

/** Remembers beside an index with which settings, mapping and vocabulary it was built. */
export type IndexState = {
  readonly read: () => Promise<string | undefined>;
  readonly write: (fingerprint: string) => Promise<void>;
};

/** A small index of its own, so that it outlives the swap of the one it describes. */
export const makeIndexState = (client: Meilisearch, indexUid: string): IndexState => {
  const index = client.index(stateUidOf(indexUid));
  return {
    read: async () => {
      try {
        return stateSchema.parse(await index.getDocument("state")).fingerprint;
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        return orUnavailable(() => Promise.reject(fault));
      }
    },
    write: (fingerprint) =>
      settled(client, () =>
        index.addDocuments([{ id: "state", fingerprint }], { primaryKey: "id" }),
      ),
  };
};

export const stateUidOf = (indexUid: string): string => `${indexUid}_state`;

/** Whether the index exists. */
export const hasIndex = async (client: Meilisearch, indexUid: string): Promise<boolean> => {
  try {
    await client.getRawIndex(indexUid);
    return true;
  } catch (fault) {
    if (isMissing(fault)) return false;
    return orUnavailable(() => Promise.reject(fault));
  }
};

const isMissing = (fault: unknown): boolean =>
  fault instanceof MeilisearchApiError &&
  ["index_not_found", "document_not_found"].includes(fault.cause?.code ?? "");
