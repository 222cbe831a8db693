import type { VacancyId } from "@/lib/vacancies/vacancy";

/** "This vacancy changed": what it became is read anew when the event is projected. */
export type OutboxEvent = {
  /** Ascending in the order of recording. */
  readonly id: bigint;
  readonly vacancyId: VacancyId;
  /** Failed attempts so far. */
  readonly attempts: number;
};

export type OutboxBacklog = {
  readonly pending: number;
  readonly quarantined: number;
  readonly oldestPendingAt: Date | undefined;
};

/** Events wait here from the transaction that changed a vacancy until the index shows the change. */
export type Outbox = {
  /** Due events, oldest first; where `after` is given, only those recorded later. */
  due: (limit: number, after?: bigint) => Promise<readonly OutboxEvent[]>;
  markProjected: (ids: readonly bigint[]) => Promise<void>;
  /** Counts a failed attempt: next try after a growing pause, quarantine after the fifth. */
  markFailed: (id: bigint, reason: string) => Promise<void>;
  backlog: () => Promise<OutboxBacklog>;
  /** The id of the newest event, 0n where there is none. */
  newestId: () => Promise<bigint>;
  /** Makes every event after `id` due again (projection is idempotent). */
  replayAfter: (id: bigint) => Promise<void>;
  /** Records an event for each vacancy without a change of it, e.g. to repair the index. */
  recordReplays: (vacancyIds: readonly VacancyId[]) => Promise<void>;
  /** Those among these vacancies that have events waiting or in quarantine. */
  waitingAmong: (vacancyIds: readonly VacancyId[]) => Promise<ReadonlySet<VacancyId>>;
  /**
   * Removes events that were projected before this time, at most `limit` and the oldest first;
   * answers how many. Events that wait or are in quarantine stay.
   */
  forgetProjected: (before: Date, limit: number) => Promise<number>;
};
