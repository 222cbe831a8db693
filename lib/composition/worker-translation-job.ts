import type { TranslateWaiting } from "@/lib/languages/translation/translate-waiting";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type TranslationParts = {
  /** Absent where the operator has no machine: then there is nothing to do. */
  readonly translate: TranslateWaiting | undefined;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
  /** Asks for another run after so many seconds. */
  readonly runLater: (seconds: number) => void;
};

/** Never fails: what goes wrong is logged, and the next minute tries again. */
export const makeTranslationJob =
  ({ translate, exclusively, log, runLater }: TranslationParts): (() => Promise<void>) =>
  async () => {
    if (!translate) return;
    try {
      const attempt = await exclusively.tryOnce("translate-texts", translate);
      if (!attempt.held) return runLater(1);
      const { shown, withheld, postponed } = attempt.value;
      if (shown + withheld + postponed > 0)
        log({ event: "translated", shown, withheld, postponed });
      // A run takes some orders only, and more may have come meanwhile.
      if (shown + withheld > 0) runLater(0);
    } catch (fault) {
      log({ event: "translating-failed", reason: reasonOf(fault) });
    }
  };
