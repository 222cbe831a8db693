import type { Exclusively } from "./exclusively";
import type { MatchingReport } from "./matching/live-matching";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type MatchingParts = {
  readonly round: () => Promise<MatchingReport>;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
};

/** One round of matching; what goes wrong is logged, and the next minute tries again. */
export const makeMatchingJob =
  ({ round, exclusively, log }: MatchingParts): (() => Promise<void>) =>
  async () => {
    const begun = Date.now();
    try {
      const attempt = await exclusively.tryOnce("match", round);
      if (!attempt.held || attempt.value.kind === "nothing") return;
      log({ event: "matched", ...attempt.value, milliseconds: Date.now() - begun });
    } catch (fault) {
      log({ event: "matching-failed", reason: reasonOf(fault) });
    }
  };
