import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { z } from "zod";
import {
  describeImportHistory,
  type HistoryRun,
} from "@/lib/imports/testing/import-history.contract";
import type { Database } from "../client";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaImportHistory } from "./prisma-import-history";

const emptyDatabase = databaseForTests();

const addRun = async (
  { pool }: Database,
  { endedAt, taken, setAside }: HistoryRun,
): Promise<void> => {
  const runId = randomUUID();
  await pool.query(
    `INSERT INTO import_run (id, source, format, state, started_at, finished_at)
     VALUES ($1, 'boerse-nord', 'ba-jobsuche', $2, '2026-01-01', $3)`,
    [runId, endedAt ? "published" : "open", endedAt ?? null],
  );
  await pool.query(
    `INSERT INTO import_record (run_id, line, state, reason)
     SELECT $1::uuid, line, (ARRAY['accepted', 'updated', 'unchanged'])[1 + line % 3], NULL::jsonb
       FROM generate_series(1, $2::int) AS line
     UNION ALL
     SELECT $1::uuid, line, 'set-aside', '{"code": "not-an-object"}' FROM generate_series(1, $3::int) AS line`,
    [runId, taken, setAside],
  );
};

const left = async ({ pool }: Database): Promise<{ taken: number; setAside: number }> => {
  const { rows } = await pool.query(
    `SELECT count(*) FILTER (WHERE state <> 'set-aside')::int AS taken,
       count(*) FILTER (WHERE state = 'set-aside')::int AS "setAside" FROM import_record`,
  );
  return z.object({ taken: z.number(), setAside: z.number() }).parse(rows[0]);
};

describeImportHistory("PostgreSQL", async () => {
  const database = await emptyDatabase();
  return {
    history: makePrismaImportHistory(database),
    add: (run) => addRun(database, run),
    left: () => left(database),
  };
});

it("keeps the run and its counts when its records go", async () => {
  const database = await emptyDatabase();
  const ended = new Date("2026-01-15T03:00:00Z");
  await addRun(database, { endedAt: ended, taken: 2, setAside: 1 });
  const later = new Date("2026-06-15T03:00:00Z");

  await makePrismaImportHistory(database).forgetRecords(
    { takenBefore: later, asideBefore: later },
    100,
  );

  const { rows } = await database.pool.query("SELECT state, finished_at FROM import_run");
  expect(rows).toEqual([{ state: "published", finished_at: ended }]);
});
