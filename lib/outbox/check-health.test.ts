import { expect, it } from "vitest";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { makeCheckHealth } from "./check-health";

const now = new Date("2026-11-22T10:00:00Z");

type Parts = Parameters<typeof makeCheckHealth>[0];

const check = (broken: Partial<Parts> = {}) =>
  makeCheckHealth({
    outbox: {
      backlog: async () => ({
        pending: 3,
        quarantined: 1,
        oldestPendingAt: new Date("2026-11-22T09:59:30Z"),
      }),
    },
    mails: { backlog: async () => ({ pending: 4, quarantined: 2 }) },
    vacancies: { countPublished: async () => 600 },
    index: { count: async () => 598 },
    driftChecks: {
      summary: async () => ({
        shards: 256,
        newestCheckAt: now,
        published: 600,
        missing: 2,
        stale: 0,
        superfluous: 0,
      }),
    },
    now: () => now,
    ...broken,
  })();

it("reports backlog, counts and drift", async () => {
  expect(await check()).toMatchObject({
    status: "up",
    outbox: { pending: 3, quarantined: 1, oldestPendingSeconds: 30 },
    mail: { pending: 4, quarantined: 2 },
    index: { published: 600, indexed: 598 },
    drift: { missing: 2 },
  });
});

it("is down where the search engine does not answer, and still reports the rest", async () => {
  const report = await check({
    index: {
      count: async () => {
        throw new SearchUnavailable("away");
      },
    },
  });

  expect(report).toMatchObject({ status: "down", database: "up", search: "down" });
  expect(report.outbox?.pending).toBe(3);
});

it("is down where the database does not answer", async () => {
  const report = await check({
    vacancies: {
      countPublished: async () => {
        throw new Error("connection refused");
      },
    },
  });

  expect(report).toMatchObject({ status: "down", database: "down", search: "up" });
});
