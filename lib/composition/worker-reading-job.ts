import type { WatchReading } from "@/lib/audit/watch-reading";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type ReadingParts = {
  readonly watchReading: WatchReading;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
};

/** Looks for unusual reading; the log learns only that it failed, never who read what. */
export const makeReadingJob =
  ({ watchReading, exclusively, log }: ReadingParts): (() => Promise<void>) =>
  async () => {
    try {
      await exclusively.tryOnce("watch-reading", watchReading);
    } catch (fault) {
      log({ event: "watching-failed", reason: reasonOf(fault) });
    }
  };
