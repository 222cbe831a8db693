import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import type { Exclusively } from "./exclusively";
import type { LiveMatching, MatchingReport } from "./matching/live-matching";
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

/** Tells matching of everything that the index is told. */
export const makeWatchedIndex = <Index extends Pick<VacancyIndex, "put" | "remove">>(
  index: Index,
  changed: LiveMatching["changed"],
  wake: () => void,
): Index => ({
  ...index,
  put: async (vacancies) => {
    await index.put(vacancies);
    changed(vacancies.map((vacancy) => ({ id: vacancy.id, vacancy })));
    wake();
  },
  remove: async (ids) => {
    await index.remove(ids);
    changed(ids.map((id) => ({ id })));
    wake();
  },
});
