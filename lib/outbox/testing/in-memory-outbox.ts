import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Outbox } from "../outbox";
import { afterFailure } from "../retry-schedule";

type HeldEvent = {
  readonly id: bigint;
  readonly vacancyId: VacancyId;
  readonly recordedAt: Date;
  readonly attempts: number;
  readonly state: "waiting" | "projected" | "quarantined";
  readonly nextAttemptAt?: Date;
  readonly projectedAt?: Date;
};

export type InMemoryOutbox = Outbox & {
  /** What a transaction does that changes a vacancy. */
  readonly record: (vacancyId: VacancyId) => void;
};

export const makeInMemoryOutbox = (now: () => Date = () => new Date()): InMemoryOutbox => {
  const held = new Map<bigint, HeldEvent>();
  const waiting = (): readonly HeldEvent[] =>
    [...held.values()].filter(({ state }) => state === "waiting");
  const change = (id: bigint, toChanged: (event: HeldEvent) => HeldEvent): void => {
    const event = held.get(id);
    if (event) held.set(id, toChanged(event));
  };
  const newestId = (): bigint => [...held.keys()].at(-1) ?? 0n;
  let recorded = 0n;

  const record = (vacancyId: VacancyId): void => {
    recorded += 1n;
    const id = recorded;
    held.set(id, { id, vacancyId, recordedAt: now(), attempts: 0, state: "waiting" });
  };

  return {
    record,
    due: async (limit, after = 0n) =>
      waiting()
        .filter(({ id }) => id > after)
        .filter(({ nextAttemptAt }) => !nextAttemptAt || nextAttemptAt <= now())
        .slice(0, limit)
        .map(({ id, vacancyId, attempts }) => ({ id, vacancyId, attempts })),
    markProjected: async (ids) => {
      const projected = { state: "projected", projectedAt: now() } as const;
      for (const id of ids) change(id, (event) => ({ ...event, ...projected }));
    },
    markFailed: async (id, _reason) => {
      change(id, (event) => {
        const attempts = event.attempts + 1;
        const next = afterFailure(attempts, now());
        return next.kind === "quarantine"
          ? { ...event, attempts, state: "quarantined" }
          : { ...event, attempts, nextAttemptAt: next.at };
      });
    },
    backlog: async () => ({
      pending: waiting().length,
      quarantined: [...held.values()].filter(({ state }) => state === "quarantined").length,
      oldestPendingAt: waiting()[0]?.recordedAt,
    }),
    newestId: async () => newestId(),
    replayAfter: async (after) => {
      for (const { id, vacancyId, recordedAt } of [...held.values()].filter(
        (event) => event.id > after,
      )) {
        held.set(id, { id, vacancyId, recordedAt, attempts: 0, state: "waiting" });
      }
    },
    recordReplays: async (vacancyIds) => vacancyIds.forEach(record),
    waitingAmong: async (vacancyIds) =>
      new Set(
        [...held.values()]
          .filter(({ vacancyId, state }) => state !== "projected" && vacancyIds.includes(vacancyId))
          .map(({ vacancyId }) => vacancyId),
      ),
    forgetProjected: async (before, limit) => {
      const old = [...held.values()].filter(
        ({ state, projectedAt }) => state === "projected" && projectedAt && projectedAt < before,
      );
      for (const { id } of old.slice(0, limit)) held.delete(id);
      return Math.min(old.length, limit);
    },
  };
};
