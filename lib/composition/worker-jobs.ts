import type { ForgetOldRecords } from "@/lib/upkeep/forget-old-records";
import type { DrainOutbox } from "@/lib/outbox/drain-outbox";
import type { DriftChecks } from "@/lib/outbox/drift";
import { growingPauseSeconds } from "@/lib/outbox/growing-pause";
import type { Exclusively } from "./exclusively";

/** One line of the worker's log: what happened, with figures. Never personal data. */
export type WorkerEvent = Readonly<Record<string, string | number | boolean>> & {
  readonly event: string;
};
export type WorkerLog = (event: WorkerEvent) => void;

type ProjectionParts = {
  readonly drainOutbox: DrainOutbox;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
  /** Asks for another run after so many seconds. */
  readonly runLater: (seconds: number) => void;
};

/** Never fails: what goes wrong is logged and tried again after pauses that grow to a minute. */
export const makeProjectionJob = ({
  drainOutbox,
  exclusively,
  log,
  runLater,
}: ProjectionParts): (() => Promise<void>) => {
  let [failures, pausedUntil] = [0, 0];

  const backOff = (reason: string): void => {
    failures += 1;
    const seconds = growingPauseSeconds(failures);
    pausedUntil = Date.now() + seconds * 1000;
    log({ event: "projection-paused", seconds, reason });
    runLater(seconds);
  };

  return async () => {
    if (Date.now() < pausedUntil) return;
    const begun = Date.now();
    try {
      const attempt = await exclusively.tryOnce("project-outbox", drainOutbox);
      if (!attempt.held) return runLater(1);
      const { end, ...facts } = attempt.value;
      if (facts.events > 0 || facts.rebuilt) {
        log({ event: "projected", ...facts, milliseconds: Date.now() - begun });
      }
      if (end === "unavailable") return backOff("the search engine does not answer");
      failures = 0;
    } catch (fault) {
      backOff(reasonOf(fault));
    }
  };
};

type DriftParts = {
  readonly driftChecks: Pick<DriftChecks, "checkNext">;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
};

/** Looks at one shard; what differs is projected anew. */
export const makeDriftJob =
  ({ driftChecks, exclusively, log }: DriftParts): (() => Promise<void>) =>
  async () => {
    try {
      const attempt = await exclusively.tryOnce("check-drift", () => driftChecks.checkNext());
      if (!attempt.held) return;
      const { shard, published, missing, stale, superfluous } = attempt.value;
      const found = {
        missing: missing.length,
        stale: stale.length,
        superfluous: superfluous.length,
      };
      if (found.missing + found.stale + found.superfluous === 0) return;
      log({ event: "drift-found", shard, published, ...found });
    } catch (fault) {
      log({ event: "drift-check-failed", reason: reasonOf(fault) });
    }
  };

type ForgettingParts = {
  readonly forgetOldRecords: ForgetOldRecords;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
};

/** Forgets what is over; a fault waits for the next hour. */
export const makeForgettingJob =
  ({ forgetOldRecords, exclusively, log }: ForgettingParts): (() => Promise<void>) =>
  async () => {
    try {
      const attempt = await exclusively.tryOnce("forget-old-records", forgetOldRecords);
      if (!attempt.held) return;
      const { events, importRecords } = attempt.value;
      if (events + importRecords > 0) log({ event: "forgotten", events, importRecords });
    } catch (fault) {
      log({ event: "forgetting-failed", reason: reasonOf(fault) });
    }
  };

export const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
