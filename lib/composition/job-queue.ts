import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import type { Pool } from "pg";
import { growingPauseSeconds } from "@/lib/outbox/growing-pause";
import { reasonOf, type WorkerLog } from "./worker-jobs";

/** Many events of one moment ask for one run. */
const WAKE_DELAY_MS = 30;
const EVERY_MINUTE = "* * * * *";

export type Job = () => Promise<void>;

/** Does the job each minute, and soon after the function returned was called. */
export const workOnNews = async (
  boss: PgBoss,
  queue: string,
  log: WorkerLog,
  makeJob: (runLater: (seconds: number) => void) => Job,
): Promise<() => void> => {
  const worker: { id?: string } = {};
  const wake = makeWake(async () => {
    await boss.send(queue, {});
    if (worker.id !== undefined) boss.notifyWorker(worker.id);
  }, log);
  const runLater = (seconds: number): void => void setTimeout(wake, seconds * 1000).unref();
  worker.id = await work(boss, queue, makeJob(runLater));
  return wake;
};

/** At most one job waits: it will see everything that happened before it runs. */
export const work = async (
  boss: PgBoss,
  name: string,
  job: Job,
  when = EVERY_MINUTE,
): Promise<string> => {
  await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInSeconds: 3600 });
  await boss.schedule(name, when);
  return boss.work(name, job);
};

/** Waits for a database that is not there yet; a boss that failed to start cannot be used again. */
export const startBoss = async (pool: Pool, log: WorkerLog): Promise<PgBoss> => {
  for (let failures = 1; ; failures += 1) {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: "pgboss",
      // The default of 30 s loses every other minute to jitter.
      cronMonitorIntervalSeconds: 10,
      archiveCompletedAfterSeconds: 3600,
      deleteAfterHours: 24,
    });
    boss.on("error", (fault) => log({ event: "queue-trouble", reason: reasonOf(fault) }));
    try {
      return await boss.start();
    } catch (fault) {
      log({ event: "worker-waits", reason: reasonOf(fault) });
      await pause(growingPauseSeconds(failures) * 1000);
    }
  }
};

const makeWake = (send: () => Promise<void>, log: WorkerLog): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // Without a database there is nothing to project; its return wakes anew.
      send().catch((fault: unknown) => log({ event: "wake-failed", reason: reasonOf(fault) }));
    }, WAKE_DELAY_MS);
  };
};
