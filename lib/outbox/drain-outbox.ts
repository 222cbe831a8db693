import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import type { BatchUnderWay, BeginBatch, Projection } from "./begin-batch";

export type DrainReport = {
  /** "stopped" leaves the rest for later. */
  readonly end: "empty" | "stopped" | "unavailable";
  readonly events: number;
  readonly rejected: number;
  readonly rebuilt: boolean;
};

type Dependencies = {
  readonly beginBatch: BeginBatch;
  /** Throws `SearchUnavailable` where the engine is away. */
  readonly ensureIndex: () => Promise<"ready" | "rebuilt">;
  /** Events of one batch. */
  readonly batchSize: number;
  /** Asked between batches. */
  readonly shouldStop: () => boolean;
};

export type DrainOutbox = () => Promise<DrainReport>;

/**
 * Projects until nothing is due. Before the first event, and after every time the engine was
 * away, it makes sure of the index: an engine that comes back may come back empty.
 */
export const makeDrainOutbox = (dependencies: Dependencies): DrainOutbox => {
  let isIndexSure = false;

  return async () => {
    const done = { events: 0, rejected: 0, rebuilt: false };
    try {
      if (!isIndexSure) done.rebuilt = (await dependencies.ensureIndex()) === "rebuilt";
      isIndexSure = true;
      return { end: await projectBatches(dependencies, done), ...done };
    } catch (fault) {
      isIndexSure = false;
      if (fault instanceof SearchUnavailable) return { end: "unavailable", ...done };
      throw fault;
    }
  };
};

/** The next batch is read and written down while the engine works on the one before. */
const projectBatches = async (
  { beginBatch, batchSize, shouldStop }: Dependencies,
  done: Done,
): Promise<"empty" | "stopped"> => {
  let underWay: BatchUnderWay | undefined;
  for (;;) {
    const isStopping = shouldStop();
    const next = isStopping ? undefined : await beginBatch(batchSize, underWay?.lastEvent);
    if (!underWay && !next) return isStopping ? "stopped" : "empty";
    if (underWay) count(await underWay.end(), done);
    underWay = next;
  }
};

type Done = { events: number; rejected: number };

const count = (projection: Projection, done: Done): void => {
  if (projection.kind === "unavailable") throw new SearchUnavailable(projection.reason);
  done.events += projection.events;
  done.rejected += projection.rejected;
};
