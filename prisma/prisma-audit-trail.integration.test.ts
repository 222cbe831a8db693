import { expect, it } from "vitest";
import { describeAuditTrail } from "@/lib/audit/testing/audit-trail.contract";
import { verifyChain } from "@/lib/audit/verify-chain";
import { makePrismaAuditTrail } from "./prisma-audit-trail";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeAuditTrail("PostgreSQL", async (now) => makePrismaAuditTrail(await emptyDatabase(), now));

it.each([
  "UPDATE audit_entry SET content = '{}'",
  "DELETE FROM audit_entry",
  "TRUNCATE audit_entry",
])("refuses %s", async (statement) => {
  const database = await emptyDatabase();
  const trail = makePrismaAuditTrail(database);
  await trail.record({ action: "one" });

  await expect(database.pool.query(statement)).rejects.toThrow(/only grows|permission denied/);

  expect(await verifyChain(trail)).toMatchObject({ sound: true, verified: 1 });
});

it("repeats in columns what was recorded", async () => {
  const database = await emptyDatabase();
  const trail = makePrismaAuditTrail(database, () => new Date("2026-03-02T10:00:00.123Z"));

  await trail.record({ action: "job-seekers.read", subject: { kind: "job-seeker", id: "7" } });

  const { rows } = await database.pool.query(
    "SELECT recorded_at, actor_id, action, subject_kind, subject_id FROM audit_entry",
  );
  expect(rows).toEqual([
    {
      recorded_at: new Date("2026-03-02T10:00:00.123Z"),
      actor_id: null,
      action: "job-seekers.read",
      subject_kind: "job-seeker",
      subject_id: "7",
    },
  ]);
});
