import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aDecision } from "../decisions/testing/a-decision";
import type { MatchDecision } from "../decisions/match-decision";
import { makeReadDismissalReport, reportQuerySchema } from "./read-dismissal-report";
import { makeInMemoryDismissalRecord } from "./testing/in-memory-dismissal-record";

const people = Array.from({ length: 12 }, (_none, at) =>
  jobSeekerIdSchema.parse(numberedUuid("job-seeker", at + 1)),
);
const vacancy = aVacancy();

const actor = (role: Actor["role"], siteId?: string): Actor => ({
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role, name: "Ada" },
  siteId,
});

/** A dismissal for each of so many people, from the first one on; even ones are of Erkelenz. */
const dismissals = (
  count: number,
  overrides: Partial<MatchDecision> = {},
): readonly MatchDecision[] =>
  people
    .slice(0, count)
    .map((jobSeekerId) => aDecision({ jobSeekerId, vacancyId: vacancy.id, ...overrides }));

const reportOver = (decisions: readonly MatchDecision[]) =>
  makeReadDismissalReport({
    now: () => new Date("2026-04-10T08:00:00Z"),
    dismissals: makeInMemoryDismissalRecord({
      ...{ decisions, vacancies: [vacancy] },
      siteOf: new Map(people.map((id, at) => [id, at % 2 === 0 ? "erkelenz" : "heinsberg"])),
    }),
  });
const usual = reportQuerySchema.parse({});

it("counts by reason, field, source and month", async () => {
  const report = await reportOver(dismissals(12))(actor("controlling"), {
    ...usual,
    period: "2026-q1",
  });

  expect(report).toMatchObject({
    ok: true,
    value: {
      total: 12,
      byField: [{ key: "51", count: 12 }],
      bySource: [{ key: "regional", count: 12 }],
      byMonth: [
        { key: "2026-01", count: 0 },
        { key: "2026-02", count: 0 },
        { key: "2026-03", count: 12 },
      ],
    },
  });
  expect(report.ok && report.value.byReason[0]).toEqual({ key: "too-far", count: 12 });
});

it("reports of periods that are over alone, of the newest quarter where nothing else is said", async () => {
  const read = reportOver(dismissals(12));
  const newest = { value: { period: "2026-q1" } };

  expect(await read(actor("controlling"), usual)).toMatchObject(newest);
  expect(await read(actor("controlling"), { period: "2026-q2" })).toMatchObject(newest);
  expect(await read(actor("controlling"), { period: "2025" })).toMatchObject({
    value: { period: "2025", total: 0 },
  });
});

it("hides of a year what its quarters would tell of few people", async () => {
  const at = (day: string) => ({ decidedAt: new Date(`2025-${day}T09:00:00Z`) });
  const decisions = [
    ...dismissals(12, at("02-10")),
    ...dismissals(6, { ...at("02-11"), reason: "pay" }),
    ...dismissals(12, at("05-10")),
    ...dismissals(1, { ...at("05-11"), reason: "pay" }),
    ...dismissals(6, { ...at("05-12"), reason: "health" }),
  ];
  const read = reportOver(decisions);

  const year = await read(actor("controlling"), { period: "2025" });

  // "pay" is 6 in the first quarter: 7 in the year would tell of one person in the second.
  const told = year.ok ? year.value.byReason.filter(({ count }) => count !== 0) : [];
  expect(told).toEqual([{ key: "too-far", count: 24 }, { key: "health" }, { key: "pay" }]);
  expect(year.ok && year.value.total).toBe(37);
});

it("hides a whole year where it would tell a quarter of few people", async () => {
  const decisions = [
    ...dismissals(12, { decidedAt: new Date("2025-02-10T09:00:00Z") }),
    ...dismissals(2, { decidedAt: new Date("2025-05-10T09:00:00Z") }),
  ];

  const year = await reportOver(decisions)(actor("controlling"), { period: "2025" });

  expect(year.ok && year.value.total).toBeUndefined();
  expect(year.ok && year.value.byMonth).toEqual([]);
});

it("hides what few people stand behind", async () => {
  const decisions = [...dismissals(12), ...dismissals(2, { reason: "health" })];

  const report = await reportOver(decisions)(actor("controlling"), usual);

  // With only one other reason both are hidden: the total would tell.
  expect(report.ok && report.value.byReason.filter(({ count }) => count !== 0)).toEqual([
    { key: "health" },
    { key: "too-far" },
  ]);
});

it("shows nothing at all of a handful of people", async () => {
  const report = await reportOver(dismissals(4))(actor("controlling"), usual);

  expect(report.ok && report.value.total).toBeUndefined();
  expect(report.ok && report.value.byReason).toEqual([]);
});

it("gives officers and team leads the figures of their own site, whatever they ask for", async () => {
  const read = reportOver(dismissals(11));

  for (const role of ["officer", "team-lead"] as const) {
    const report = await read(actor(role, "erkelenz"), { ...usual, site: "heinsberg" });
    expect(report).toMatchObject({ value: { total: 6, site: "erkelenz", mayChooseSite: false } });
  }
  const compared = await read(actor("controlling"), { ...usual, site: "heinsberg" });
  expect(compared).toMatchObject({ value: { total: 5, mayChooseSite: true } });
});

it("refuses everybody else, and officers of no site", async () => {
  const read = reportOver(dismissals(12));

  for (const role of ["employer", "job-seeker", "administrator"] as const) {
    expect(await read(actor(role, "erkelenz"), usual)).toEqual(refused({ code: "not-allowed" }));
  }
  expect(await read(actor("officer"), usual)).toEqual(refused({ code: "not-allowed" }));
});
