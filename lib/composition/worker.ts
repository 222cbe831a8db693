import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import type { Pool } from "pg";
import { makeDrainOutbox } from "@/lib/outbox/drain-outbox";
import type { DriftChecks } from "@/lib/outbox/drift";
import { growingPauseSeconds } from "@/lib/outbox/growing-pause";
import type { ProjectOutbox } from "@/lib/outbox/project-outbox";
import type { Rebuilding } from "@/search/reindex";
import { database } from "./database";
import { readEnvironment } from "./env";
import type { Exclusively } from "./exclusively";
import { driftChecks, exclusively, PROJECTION_BATCH, projectOutbox, rebuilding } from "./indexing";
import { listenToOutbox } from "./outbox-listener";
import { vocabularyLoaded } from "./vocabulary";
import { makeDriftJob, makeProjectionJob, reasonOf, type WorkerLog } from "./worker-jobs";

type WorkerParts = {
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly projectOutbox: ProjectOutbox;
  readonly ensureIndex: Rebuilding["ensureIndex"];
  readonly driftChecks: Pick<DriftChecks, "checkNext">;
  readonly exclusively: Exclusively;
};

export type Worker = {
  /** Ends after the batch under way; waits ten seconds at most. */
  readonly stop: () => Promise<void>;
};

const STOP_TIMEOUT_MS = 10_000;
/** Many events of one moment ask for one run. */
const WAKE_DELAY_MS = 30;

const queues = { projection: "project-outbox", drift: "check-drift" } as const;
const everyMinute = "* * * * *";

/** Carries changes to the index and looks for drift, for this installation. */
export const startWorker = async (log: WorkerLog): Promise<Worker> => {
  await vocabularyLoaded();
  return runWorker(
    {
      databaseUrl: readEnvironment().DATABASE_URL,
      pool: database().pool,
      projectOutbox: projectOutbox(),
      ensureIndex: rebuilding().ensureIndex,
      driftChecks: driftChecks(),
      exclusively: exclusively(),
    },
    log,
  );
};

/**
 * pg-boss starts both jobs each minute, whatever else fails; news of the outbox starts the
 * projection at once. Two workers may run: locks see to it that one projects at a time.
 */
export const runWorker = async (parts: WorkerParts, log: WorkerLog): Promise<Worker> => {
  let isStopping = false;
  const boss = await startBoss(parts.pool, log);
  const projectionWorker: { id?: string } = {};
  const wake = makeWake(async () => {
    await boss.send(queues.projection, {});
    if (projectionWorker.id !== undefined) boss.notifyWorker(projectionWorker.id);
  }, log);

  const project = makeProjectionJob({
    drainOutbox: makeDrainOutbox({
      projectOutbox: parts.projectOutbox,
      ensureIndex: parts.ensureIndex,
      batchSize: PROJECTION_BATCH,
      shouldStop: () => isStopping,
    }),
    exclusively: parts.exclusively,
    log,
    runLater: (seconds) => void setTimeout(wake, seconds * 1000).unref(),
  });
  const checkDrift = makeDriftJob({ ...parts, log });

  await scheduleQueue(boss, queues.projection);
  await scheduleQueue(boss, queues.drift);
  projectionWorker.id = await boss.work(queues.projection, project);
  await boss.work(queues.drift, checkDrift);
  const listener = listenToOutbox({
    databaseUrl: parts.databaseUrl,
    onNews: wake,
    onTrouble: (reason) => log({ event: "listener-lost", reason }),
  });
  log({ event: "worker-started" });

  return {
    stop: async () => {
      isStopping = true;
      await listener.stop();
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
      log({ event: "worker-stopped" });
    },
  };
};

/** Waits for a database that is not there yet; a boss that failed to start cannot be used again. */
const startBoss = async (pool: Pool, log: WorkerLog): Promise<PgBoss> => {
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

/** At most one job waits: it will see everything that happened before it runs. */
const scheduleQueue = async (boss: PgBoss, name: string): Promise<void> => {
  await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInSeconds: 3600 });
  await boss.schedule(name, everyMinute);
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
