import { setTimeout as pause } from "node:timers/promises";
import { beginBatch, PROJECTION_BATCH, rebuilding } from "@/lib/composition/indexing";
import { makeDrainOutbox } from "@/lib/outbox/drain-outbox";

const REST_MS = 100;

/** Projects as the worker does, until everything is stored and found. */
export const projectUntil = async (isStored: () => boolean): Promise<void> => {
  const drainOutbox = makeDrainOutbox({
    beginBatch: beginBatch(),
    ensureIndex: rebuilding().ensureIndex,
    batchSize: PROJECTION_BATCH,
    shouldStop: () => false,
  });
  for (;;) {
    const isLast = isStored();
    const { end, events } = await drainOutbox();
    if (end === "unavailable") throw new Error("The search engine does not answer");
    if (events === 0 && isLast) return;
    if (events === 0) await pause(REST_MS);
  }
};
