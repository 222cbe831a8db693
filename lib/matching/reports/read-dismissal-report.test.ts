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
    now: () => new Date("2026-03-10T08:00:00Z"),
    dismissals: makeInMemoryDismissalRecord({
      ...{ decisions, vacancies: [vacancy] },
      siteOf: new Map(people.map((id, at) => [id, at % 2 === 0 ? "erkelenz" : "heinsberg"])),
    }),
  });
const usual = reportQuerySchema.parse({});

it("counts by reason, field, source and month", async () => {
  const report = await reportOver(dismissals(12))(actor("controlling"), { ...usual, months: 3 });

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
