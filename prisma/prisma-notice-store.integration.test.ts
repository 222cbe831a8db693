import { expect, it } from "vitest";
import { describeNoticeStore } from "@/lib/audit/testing/notice-store.contract";
import { makePrismaAuditTrail } from "./prisma-audit-trail";
import { makePrismaNoticeStore, makePrismaReadingLog } from "./prisma-notice-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeNoticeStore("PostgreSQL", async () => makePrismaNoticeStore(await emptyDatabase()));

it("reads from the trail what concerns people's files, since a moment", async () => {
  const database = await emptyDatabase();
  const record = (hour: number, id?: string) =>
    makePrismaAuditTrail(database, () => new Date(Date.UTC(2026, 2, 2, hour))).record({
      action: "matches.read",
      subject: id === undefined ? undefined : { kind: "job-seeker", id },
    });
  await record(8, "too early");
  await record(9, "in time");
  await record(10);

  const found = await makePrismaReadingLog(database).readingsSince(
    new Date("2026-03-02T09:00:00Z"),
  );

  expect(found.map(({ subject }) => subject?.id)).toEqual(["in time"]);
});
