import type PgBoss from "pg-boss";
import type { Pool } from "pg";
import { makeDrainOutbox } from "@/lib/outbox/drain-outbox";
import type { ApplyRetention } from "@/lib/data-protection/apply-retention";
import type { DriftChecks } from "@/lib/outbox/drift";
import type { Outbox } from "@/lib/outbox/outbox";
import type { WatchReading } from "@/lib/audit/watch-reading";
import type { BeginBatch } from "@/lib/outbox/begin-batch";
import type { SendMails } from "@/lib/mail/send-mails";
import type { WorkOnUploads } from "@/lib/job-seekers/uploads/work-on-uploads";
import { makeForgetOldRecords } from "@/lib/upkeep/forget-old-records";
import type { ImportHistory } from "@/lib/imports/import-history";
import { makePrismaImportHistory } from "@/prisma/imports/prisma-import-history";
import type { Rebuilding } from "@/search/reindex";
import { noticeUseCases } from "./audit-notices";
import { database } from "./database";
import { runExchangeHere } from "./exchange/run-exchange-here";
import { readEnvironment } from "./env";
import type { Exclusively } from "./exclusively";
import {
  beginBatch,
  driftChecks,
  exclusively,
  outbox,
  PROJECTION_BATCH,
  rebuilding,
} from "./indexing";
import { makeWorkOnUploadsHere } from "./handover";
import { type Job, startBoss, work, workOnNews } from "./job-queue";
import { makeSendMailsHere } from "./mail/sending";
import { type Channel, listenToOutbox } from "./outbox-listener";
import { applyRetention } from "./retention";
import { vocabularyLoaded } from "./vocabulary";
import { makeDriftJob, makeForgettingJob, makeProjectionJob, type WorkerLog } from "./worker-jobs";
import { type ExchangeRound, makeExchangeJob } from "./worker-exchange-job";
import type { TranslateWaiting } from "@/lib/languages/translation/translate-waiting";
import { translateWaiting } from "./translation";
import { makeTranslationJob } from "./worker-translation-job";
import { makeReadingJob } from "./worker-reading-job";
import { makeRetentionJob } from "./worker-retention-job";
import { makeMailJob } from "./worker-mail-job";
import { makeUploadJob } from "./worker-upload-job";
import { makeMatchingJob } from "./worker-matching-job";
import { type LiveMatching, makeLiveMatching } from "./matching/live-matching";

type WorkerParts = {
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly beginBatch: BeginBatch;
  readonly ensureIndex: Rebuilding["ensureIndex"];
  readonly driftChecks: Pick<DriftChecks, "checkNext">;
  readonly outbox: Pick<Outbox, "forgetProjected">;
  readonly imports: ImportHistory;
  readonly exclusively: Exclusively;
  readonly watchReading: WatchReading;
  readonly makeApplyRetention: (shouldStop: () => boolean) => ApplyRetention;
  readonly makeSendMails: (shouldStop: () => boolean) => SendMails;
  readonly makeWorkOnUploads: (shouldStop: () => boolean) => WorkOnUploads;
  readonly makeExchangeRound: (shouldStop: () => boolean, log: WorkerLog) => ExchangeRound;
  /** Absent where texts are not translated. */
  readonly makeTranslate?: (shouldStop: () => boolean) => TranslateWaiting | undefined;
  readonly matching: Pick<LiveMatching, "work" | "workOnAll">;
};

export type Worker = {
  /** Ends after the batch under way; waits ten seconds at most. */
  readonly stop: () => Promise<void>;
};

const STOP_TIMEOUT_MS = 10_000;

const queues = {
  projection: "project-outbox",
  drift: "check-drift",
  exchange: "exchange-offers",
  mail: "send-mails",
  forgetting: "forget-old-records",
  reading: "watch-reading",
  uploads: "work-on-uploads",
  translation: "translate-texts",
  matching: "match-changes",
  nightly: "match-everybody",
  retention: "apply-retention",
} as const;
const everyHour = "23 * * * *";
const everyNight = "15 2 * * *";
const everyNightLater = "41 3 * * *";

/** Carries changes to the index and looks for drift, for this installation. */
export const startWorker = async (log: WorkerLog): Promise<Worker> => {
  await vocabularyLoaded();
  return runWorker(
    {
      databaseUrl: readEnvironment().DATABASE_URL,
      pool: database().pool,
      beginBatch: beginBatch(),
      matching: makeLiveMatching(),
      ensureIndex: rebuilding().ensureIndex,
      driftChecks: driftChecks(),
      outbox: outbox(),
      imports: makePrismaImportHistory(database()),
      exclusively: exclusively(),
      watchReading: noticeUseCases().watch,
      makeApplyRetention: applyRetention,
      makeSendMails: makeSendMailsHere,
      makeWorkOnUploads: makeWorkOnUploadsHere,
      makeExchangeRound: runExchangeHere,
      makeTranslate: translateWaiting,
    },
    log,
  );
};

/**
 * pg-boss starts every job by the clock, whatever else fails; news of the outbox and of mails start
 * theirs at once. Two workers may run: locks see to it that one is at a job at a time.
 */
export const runWorker = async (parts: WorkerParts, log: WorkerLog): Promise<Worker> => {
  let isStopping = false;
  const shouldStop = (): boolean => isStopping;
  const boss = await startBoss(parts.pool, log);

  await work(boss, queues.drift, makeDriftJob({ ...parts, log }));
  const forgetOldRecords = makeForgetOldRecords({ ...parts, now: () => new Date(), shouldStop });
  const forget = makeForgettingJob({ ...parts, forgetOldRecords, log });
  await work(boss, queues.forgetting, forget, everyHour);
  await work(boss, queues.reading, makeReadingJob({ ...parts, log }));
  const retention = { ...parts, applyRetention: parts.makeApplyRetention(shouldStop), log };
  await work(boss, queues.retention, makeRetentionJob(retention), everyNightLater);
  const wakeMail = await workOnNews(boss, queues.mail, log, (runLater) =>
    makeMailJob({ ...parts, sendMails: parts.makeSendMails(shouldStop), log, runLater }),
  );
  const wakeUploads = await workOnUploads(boss, parts, shouldStop, log);
  const wakeProjection = await workOnNews(boss, queues.projection, log, (runLater) =>
    makeProjectionJob({
      drainOutbox: makeDrainOutbox({ ...parts, batchSize: PROJECTION_BATCH, shouldStop }),
      exclusively: parts.exclusively,
      log,
      runLater,
    }),
  );
  const wakeMatching = await workOnMatching(boss, parts, log);
  const wakeTranslation = await workOnTranslations(boss, parts, shouldStop, log);
  const wakeExchange = await workOnExchange(boss, parts, log, shouldStop);
  const wakeOf = {
    exchange: wakeExchange,
    mail: wakeMail,
    matching: wakeMatching,
    // What changed here may concern neighbours, too, and the lists of people.
    outbox: () => [wakeProjection, wakeExchange, wakeMatching].forEach((wake) => wake()),
    translation: wakeTranslation,
    uploads: wakeUploads,
  } satisfies Record<Channel, () => void>;
  const listener = listenToOutbox({
    databaseUrl: parts.databaseUrl,
    onNews: (channel) => wakeOf[channel](),
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

const workOnUploads = (
  boss: PgBoss,
  { makeWorkOnUploads, exclusively: one }: WorkerParts,
  shouldStop: () => boolean,
  log: WorkerLog,
): Promise<() => void> =>
  workOnNews(boss, queues.uploads, log, (runLater) =>
    makeUploadJob({
      workOnUploads: makeWorkOnUploads(shouldStop),
      exclusively: one,
      log,
      runLater,
    }),
  );

const workOnTranslations = (
  boss: PgBoss,
  { makeTranslate, exclusively: one }: WorkerParts,
  shouldStop: () => boolean,
  log: WorkerLog,
): Promise<() => void> => {
  const translate = makeTranslate?.(shouldStop);
  return workOnNews(boss, queues.translation, log, (runLater) =>
    makeTranslationJob({ translate, exclusively: one, log, runLater }),
  );
};

const workOnExchange = (
  boss: PgBoss,
  { exclusively: one, makeExchangeRound }: WorkerParts,
  log: WorkerLog,
  shouldStop: () => boolean,
): Promise<() => void> => {
  const round = makeExchangeRound(shouldStop, log);
  return workOnNews(boss, queues.exchange, log, (runLater) =>
    makeExchangeJob({ round, exclusively: one, log, runLater }),
  );
};

/** By night everybody, in between what changed. */
const workOnMatching = async (
  boss: PgBoss,
  { matching, exclusively: one }: WorkerParts,
  log: WorkerLog,
): Promise<() => void> => {
  const jobOf = (round: LiveMatching["work"]): Job =>
    makeMatchingJob({ round, exclusively: one, log });
  await work(boss, queues.nightly, jobOf(matching.workOnAll), everyNight);
  return workOnNews(boss, queues.matching, log, () => jobOf(matching.work));
};
