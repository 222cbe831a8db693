import type pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { describeOutbox } from "@/lib/outbox/testing/outbox.contract";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { inTransaction } from "./in-transaction";
import { makePrismaOutbox } from "./prisma-outbox";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { databaseForTests } from "./testing/database-for-tests";
import { recordEvents } from "./write-vacancies";

const emptyDatabase = databaseForTests();

describeOutbox("PostgreSQL", async (now) => {
  const database = await emptyDatabase();
  return {
    outbox: makePrismaOutbox(database, now),
    record: (vacancyIds) =>
      inTransaction(database.pool, (client) => recordEvents(client, vacancyIds)),
  };
});

describe("events in PostgreSQL", () => {
  it("hold the reason of the last failure", async () => {
    const database = await emptyDatabase();
    await makePrismaVacancyStore(database).saveAll([aVacancy()]);
    const outbox = makePrismaOutbox(database);
    const [event] = await outbox.due(1);

    await outbox.markFailed(event?.id ?? 0n, "invalid_document_geo_field");

    const { rows } = await database.pool.query("SELECT attempts, last_error FROM outbox_event");
    expect(rows).toEqual([{ attempts: 1, last_error: "invalid_document_geo_field" }]);
  });

  it("wake whoever listens", async () => {
    const database = await emptyDatabase();
    const listener = await database.pool.connect();
    const heard = new Promise<pg.Notification>((resolve) => {
      listener.once("notification", resolve);
    });
    await listener.query("LISTEN outbox");

    await makePrismaVacancyStore(database).saveAll([aVacancy(), aVacancy()]);

    expect(await heard).toMatchObject({ channel: "outbox" });
    await listener.query("UNLISTEN outbox");
    listener.release();
  });

  it("get their ids in the order of commits, so that none appears behind the newest", async () => {
    const { pool } = await emptyDatabase();
    let commitFirst = (): void => undefined;
    const mayCommit = new Promise<void>((resolve) => {
      commitFirst = resolve;
    });
    let sayRecorded = (): void => undefined;
    const recorded = new Promise<void>((resolve) => {
      sayRecorded = resolve;
    });

    const first = inTransaction(pool, async (client) => {
      await recordEvents(client, [aVacancyId()]);
      sayRecorded();
      await mayCommit;
    });
    await recorded;
    const second = inTransaction(pool, (client) => recordEvents(client, [aVacancyId()]));

    await vi.waitFor(async () => expect(await writersWaiting(pool)).toBe(1));
    commitFirst();
    await Promise.all([first, second]);
    expect(await writersWaiting(pool)).toBe(0);
  });
});

const writersWaiting = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM pg_locks JOIN pg_database ON oid = database
     WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()`,
  );
  return rows[0]?.waiting ?? -1;
};
