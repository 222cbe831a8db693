import type { ApplyRetention } from "@/lib/data-protection/apply-retention";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type RetentionParts = {
  readonly applyRetention: ApplyRetention;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
};

/** Applies the retention rules; a fault waits for the next night. */
export const makeRetentionJob =
  ({ applyRetention, exclusively, log }: RetentionParts): (() => Promise<void>) =>
  async () => {
    try {
      const attempt = await exclusively.tryOnce("apply-retention", () => applyRetention("apply"));
      if (!attempt.held) return;
      const done = attempt.value.reduce((sum, outcome) => sum + outcome.done, 0);
      log({ event: "retention-applied", done });
    } catch (fault) {
      log({ event: "retention-failed", reason: reasonOf(fault) });
    }
  };
