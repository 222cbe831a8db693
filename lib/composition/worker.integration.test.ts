import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aMail } from "@/lib/mail/testing/a-mail";
import { makeSendMails } from "@/lib/mail/send-mails";
import { makeDriftChecks } from "@/lib/outbox/drift";
import { makeBeginBatch } from "@/lib/outbox/begin-batch";
import { nobodyFollows } from "@/lib/vacancies/same-job/testing/nobody-follows";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeInMemoryVacancyIndex } from "@/lib/vacancies/testing/in-memory-vacancy-index";
import { openDatabase, type Database } from "@/prisma/client";
import { makePrismaImportHistory } from "@/prisma/imports/prisma-import-history";
import { makePrismaDriftCheckStore } from "@/prisma/prisma-drift-check-store";
import { makePrismaMailQueue } from "@/prisma/prisma-mail-queue";
import { makePrismaOutbox } from "@/prisma/prisma-outbox";
import { makePrismaVacancyStore } from "@/prisma/prisma-vacancy-store";
import { makePrismaWaitingMails } from "@/prisma/prisma-waiting-mails";
import { type FreshDatabase, freshDatabase } from "@/prisma/testing/fresh-database";
import { makeAesCipher } from "./aes-cipher";
import { makeExclusively } from "./exclusively";
import { runWorker, type Worker } from "./worker";
import type { WorkerEvent } from "./worker-jobs";

let fresh: FreshDatabase;
let opened: Database;
const nothingToMatch = async () => ({ kind: "nothing", people: 0, offers: 0 }) as const;

const running: Worker[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  opened = openDatabase(fresh.url);
});
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});
afterAll(async () => {
  await opened.close();
  await fresh.drop();
});

const setUp = () => {
  const index = makeInMemoryVacancyIndex();
  const log: WorkerEvent[] = [];
  const vacancies = makePrismaVacancyStore(opened);
  const outbox = makePrismaOutbox(opened);
  const ensured: string[] = [];
  const mails = makePrismaWaitingMails(opened, dataCipher);
  const { enqueue } = makePrismaMailQueue(opened.pool, dataCipher);
  const sentTo: string[] = [];
  const start = async (): Promise<Worker> => {
    const worker = await runWorker(
      {
        databaseUrl: fresh.url,
        pool: opened.pool,
        beginBatch: makeBeginBatch({ outbox, vacancies, index, regroup: nobodyFollows }),
        matching: { work: nothingToMatch, workOnAll: nothingToMatch },
        ensureIndex: async () => {
          ensured.push("ready");
          return "ready";
        },
        driftChecks: makeDriftChecks({
          vacancies,
          index,
          outbox,
          checks: makePrismaDriftCheckStore(opened),
          now: () => new Date(),
        }),
        outbox,
        imports: makePrismaImportHistory(opened),
        makeApplyRetention: () => async () => [],
        exclusively: makeExclusively(opened.pool),
        watchReading: async () => 0,
        makeWorkOnUploads: () => async () => ({ files: 0, lines: 0 }),
        makeExchangeRound: () => async () => [],
        makeSendMails: (shouldStop) =>
          makeSendMails({
            mails,
            writeMessage: ({ id, mail }) => ({
              ...{ id, to: mail.to, locale: mail.locale, subject: mail.template },
              ...{ text: "", html: "" },
            }),
            transport: { send: async ({ to }) => void sentTo.push(to) },
            batchSize: 2,
            shouldStop,
          }),
      },
      (event) => log.push(event),
    );
    running.push(worker);
    return worker;
  };
  return { index, log, vacancies, outbox, ensured, enqueue, sentTo, start };
};

const dataCipher = makeAesCipher(Buffer.alloc(32, 1).toString("base64"));

const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error("It did not come true within 20 s");
};

/** On all channels: this is the last. */
const isListening = async (): Promise<boolean> => {
  const { rows } = await fresh.asOwner(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND query = 'LISTEN uploads' AND state = 'idle'`,
  );
  return rows.length > 0;
};

/** pg-boss marks jobs as done without waiting: a connection lost right then is nobody's to catch. */
const isAtRest = async (): Promise<boolean> => {
  const { rows } = await opened.pool.query(
    `SELECT count(DISTINCT name) FILTER (WHERE state = 'completed')::int AS done,
       count(*) FILTER (WHERE state < 'completed')::int AS open FROM pgboss.job
     WHERE name IN ('project-outbox', 'send-mails')`,
  );
  return rows[0]?.done === 2 && rows[0]?.open === 0;
};

/** What the clock does. */
const sendJob = async (queue: string): Promise<void> => {
  const db: PgBoss.Db = { executeSql: (text, values) => opened.pool.query(text, values) };
  const boss = new PgBoss({ db, schema: "pgboss", schedule: false, supervise: false });
  await boss.start();
  await boss.send(queue, {});
  await boss.stop({ graceful: false, close: false });
};

describe("the worker", () => {
  it("projects what was recorded before it started and what comes later", async () => {
    const { start, vacancies, index, outbox } = setUp();
    const [before, after] = [aVacancy(), aVacancy()];
    await vacancies.saveAll([before]);

    await start();
    await eventually(() => index.held.has(before.id));
    await vacancies.saveAll([after]);
    await eventually(() => index.held.has(after.id));

    await eventually(async () => (await outbox.backlog()).pending === 0);
  });

  it("catches up by itself once the search engine is back", async () => {
    const { start, vacancies, index, log } = setUp();
    index.isDown = true;
    await start();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    await eventually(() => log.some(({ event }) => event === "projection-paused"));

    index.isDown = false;

    await eventually(() => index.held.has(vacancy.id));
  });

  it("goes on after its connections to PostgreSQL broke", async () => {
    const { start, vacancies, index, log } = setUp();
    await start();
    await eventually(isListening);
    await eventually(isAtRest);
    await fresh.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await eventually(() => log.some(({ event }) => event === "listener-lost"));

    const vacancy = aVacancy();
    // Connections taken from the pool may be ones whose end has not been heard of yet.
    await eventually(() =>
      vacancies.saveAll([vacancy]).then(
        () => true,
        () => false,
      ),
    );

    await eventually(() => index.held.has(vacancy.id));
  });

  it("leaves the work to the one worker that is at it", async () => {
    const { start, vacancies, index } = setUp();
    await Promise.all([start(), start()]);
    const batch = Array.from({ length: 50 }, () => aVacancy());

    await vacancies.saveAll(batch);

    await eventually(() => batch.every(({ id }) => index.held.has(id)));
    expect(index.batches.filter((size) => size === 50)).toHaveLength(1);
  });

  it("sends mails that waited before it started and those that come later", async () => {
    const { start, enqueue, sentTo, log } = setUp();
    await enqueue(["a", "b", "c"].map((name) => aMail({ to: `${name}@post.example` })));

    await start();
    await eventually(() => sentTo.length === 3);
    await enqueue([aMail({ to: "later@post.example" })]);

    await eventually(() => sentTo.includes("later@post.example"));
    await eventually(() => log.filter(({ event }) => event === "mails-sent").length === 2);
    expect(JSON.stringify(log)).not.toContain("@");
  });

  it("forgets what was projected long ago when the hour comes", async () => {
    const { start, vacancies, index, log } = setUp();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    await start();
    await eventually(() => index.held.has(vacancy.id));
    await opened.pool.query(
      "UPDATE outbox_event SET projected_at = '2020-01-01' WHERE projected_at IS NOT NULL",
    );

    await sendJob("forget-old-records");

    await eventually(() => log.some(({ event }) => event === "forgotten"));
    const { rows } = await opened.pool.query(
      "SELECT id FROM outbox_event WHERE projected_at < '2021-01-01'",
    );
    expect(rows).toEqual([]);
  });

  it("ends when it is asked to", async () => {
    const { start, log } = setUp();
    const worker = await start();

    await worker.stop();

    expect(log.map(({ event }) => event)).toEqual(["worker-started", "worker-stopped"]);
  });

  it("logs figures only", async () => {
    const { start, vacancies, log } = setUp();
    await start();
    await vacancies.saveAll([aVacancy({ facts: { contactName: "Petra Kornfeld" } })]);

    await eventually(() => log.some(({ event }) => event === "projected"));

    expect(JSON.stringify(log)).not.toContain("Kornfeld");
    expect(log.find(({ event }) => event === "projected")).toMatchObject({ rejected: 0 });
  });
});

describe("work that one process does at a time", () => {
  it("is refused while another connection is at it, and free afterwards", async () => {
    const { tryOnce } = makeExclusively(opened.pool);

    const outer = await tryOnce("check-drift", () => tryOnce("check-drift", async () => "inner"));

    expect(outer).toEqual({ held: true, value: { held: false } });
    expect(await tryOnce("check-drift", async () => 1)).toEqual({ held: true, value: 1 });
  });

  it("is free again when it failed", async () => {
    const { tryOnce, inTurn } = makeExclusively(opened.pool);

    await expect(tryOnce("check-drift", () => Promise.reject(new Error("no")))).rejects.toThrow();

    expect(await inTurn("check-drift", async () => "done")).toBe("done");
  });

  it("waits for its turn", async () => {
    const { inTurn } = makeExclusively(opened.pool);
    const order: string[] = [];
    const first = inTurn("rebuild-index", async () => {
      await pause(200);
      order.push("first");
    });
    await pause(50);

    await inTurn("rebuild-index", async () => order.push("second"));
    await first;

    expect(order).toEqual(["first", "second"]);
  });
});
