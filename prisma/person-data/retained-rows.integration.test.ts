import { expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { RETENTION } from "@/lib/data-protection/deletion-request";
import { retentionRuleIds, retentionRules } from "@/lib/data-protection/retention-rules";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaAuditTrail } from "../prisma-audit-trail";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaDeletionRequests } from "./prisma-deletion-requests";
import { makePrismaRetainedRows, makePrismaRetentionRuns } from "./prisma-retained-rows";

const emptyDatabase = databaseForTests();
const now = new Date("2026-03-02T03:00:00Z");

const setUp = async () => {
  const database = await emptyDatabase();
  let made = 0;
  const rows = makePrismaRetainedRows({
    database,
    hashReference: (reference) => `hash of ${reference}`,
    newId: () => numberedUuid("retention", (made += 1)),
    now: () => now,
  });
  return { database, rows };
};

it("counts for every rule on the real tables", async () => {
  const { rows } = await setUp();

  for (const { id } of retentionRules) expect((await rows.count(id, now)).found).toBe(0);
});

it("removes ended offers in batches and leaves open ones alone", async () => {
  const { database, rows } = await setUp();
  await makePrismaVacancyStore(database).saveAll([
    aVacancy({ status: "published" }),
    aVacancy({ status: "withdrawn" }),
    aVacancy({ status: "expired" }),
  ]);
  const later = new Date("2100-01-01T00:00:00Z");

  expect((await rows.count("ended-vacancies", later)).found).toBe(2);
  expect(await rows.dealWith("ended-vacancies", later, 1)).toBe(1);
  expect(await rows.dealWith("ended-vacancies", later, 10)).toBe(1);
  expect(await database.prisma.vacancy.count()).toBe(1);
});

it("asks for the deletion of old files, once, and deletes none", async () => {
  const { database, rows } = await setUp();
  const store = makePrismaJobSeekerStore(database, makePlainCipher());
  const people = [aJobSeeker({ receivesUntil: "2020-01-31" }), aJobSeeker()];
  await store.saveAll(
    system,
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );

  expect(await rows.dealWith("job-seeker-files", now, 10)).toBe(1);
  expect(await rows.dealWith("job-seeker-files", now, 10)).toBe(0);

  const [asked, ...others] = await makePrismaDeletionRequests(database).newest(5);
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ jobSeekerId: people[0]?.id, reason: RETENTION });
  expect(asked?.requestedBy).toBeUndefined();
  expect(await store.find(system, people[0]?.id ?? aJobSeeker().id)).toBeDefined();
});

it("cannot remove entries of the trail even if it were asked to", async () => {
  const { database, rows } = await setUp();
  await makePrismaAuditTrail(database, () => new Date(0)).record({ action: "matches.read" });

  expect((await rows.count("audit-trail", now)).found).toBe(1);
  await expect(rows.dealWith("audit-trail", now, 10)).rejects.toThrow();
});

it("keeps what was done", async () => {
  const { database } = await setUp();
  const runs = makePrismaRetentionRuns(database);
  const run = {
    id: numberedUuid("run", 1),
    startedAt: now,
    finishedAt: now,
    outcomes: retentionRuleIds.map((rule) => ({ rule, found: 1, oldest: now, done: 1 })),
  };

  await runs.add(run);

  expect(await runs.newest(3)).toEqual([run]);
});
