import type { WorkOnUploads } from "@/lib/job-seekers/uploads/work-on-uploads";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type UploadParts = {
  readonly workOnUploads: WorkOnUploads;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
  /** Asks for another run after so many seconds. */
  readonly runLater: (seconds: number) => void;
};

/** Works on files of people; what goes wrong is logged, and the next minute begins anew. */
export const makeUploadJob =
  ({ workOnUploads, exclusively, log, runLater }: UploadParts): (() => Promise<void>) =>
  async () => {
    const begun = Date.now();
    try {
      const attempt = await exclusively.tryOnce("work-on-uploads", workOnUploads);
      if (!attempt.held) return runLater(1);
      const { files, lines } = attempt.value;
      if (files > 0) log({ event: "uploads", files, lines, milliseconds: Date.now() - begun });
    } catch (fault) {
      log({ event: "uploads-failed", reason: reasonOf(fault) });
    }
  };
