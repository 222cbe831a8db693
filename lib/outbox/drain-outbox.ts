import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import type { ProjectOutbox } from "./project-outbox";

export type DrainReport = {
  /** "stopped" leaves the rest for later. */
  readonly end: "empty" | "stopped" | "unavailable";
  readonly events: number;
  readonly rejected: number;
  readonly rebuilt: boolean;
};

type Dependencies = {
  readonly projectOutbox: ProjectOutbox;
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

const projectBatches = async (
  { projectOutbox, batchSize, shouldStop }: Dependencies,
  done: { events: number; rejected: number },
): Promise<"empty" | "stopped"> => {
  while (!shouldStop()) {
    const projection = await projectOutbox(batchSize);
    if (projection.kind === "nothing-due") return "empty";
    if (projection.kind === "unavailable") throw new SearchUnavailable(projection.reason);
    done.events += projection.events;
    done.rejected += projection.rejected;
  }
  return "stopped";
};
