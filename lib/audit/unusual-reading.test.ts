import { expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { RecordedEntry } from "./audit-chain";
import { findUnusualReading } from "./unusual-reading";

const reader = accountIdSchema.parse(numberedUuid("account", 1));
const monday = "2026-03-02";

/** Readings of so many files, one a minute from `time` (UTC, an hour behind Heinsberg). */
const readings = (
  count: number,
  { time = "09:00", day = monday, action = "matches.read", outsideSite = false } = {},
): readonly RecordedEntry[] =>
  Array.from({ length: count }, (_, minute) => ({
    actorId: reader,
    action,
    subject: { kind: "job-seeker" as const, id: `person ${minute}` },
    facts: { ground: "own-cases", outsideSite },
    at: new Date(Date.parse(`${day}T${time}:00Z`) + minute * 60_000),
  }));

const kindsIn = (entries: readonly RecordedEntry[]): readonly string[] =>
  findUnusualReading(entries).map(({ kind }) => kind);

it("finds an ordinary day ordinary", () => {
  expect(kindsIn(readings(39))).toEqual([]);
  expect(kindsIn([])).toEqual([]);
});

it("notices many different files within an hour, with when, which and why", () => {
  const [notice] = findUnusualReading(readings(45));

  expect(notice).toMatchObject({
    actorId: reader,
    kind: "many-files",
    day: monday,
    firstAt: new Date(`${monday}T09:00:00Z`),
    lastAt: new Date(`${monday}T09:44:00Z`),
    grounds: { "own-cases": 45 },
  });
  expect(notice?.jobSeekerIds).toHaveLength(45);
});

it("finds an hour that crosses the full hour", () => {
  expect(kindsIn(readings(40, { time: "09:40" }))).toEqual(["many-files"]);
});

it("counts a file once, however often it is opened", () => {
  const again = readings(60).map((entry) => ({
    ...entry,
    subject: { kind: "job-seeker" as const, id: "the same" },
  }));

  expect(kindsIn(again)).toEqual([]);
});

it("spreads over hours what is no hurry", () => {
  const slow = [..."123456"].flatMap((hour) => readings(20, { time: `1${hour}:00` }).slice(0, 20));

  expect(kindsIn(slow)).toEqual([]);
});

it("notices fewer files where they are of other sites", () => {
  expect(kindsIn(readings(14, { outsideSite: true }))).toEqual([]);
  expect(kindsIn(readings(15, { outsideSite: true }))).toEqual(["outside-site"]);
});

it.each([
  ["at night", { time: "23:00", day: "2026-03-02" }, ["outside-hours"]],
  ["before six in summer time", { time: "03:50", day: "2026-07-06" }, ["outside-hours"]],
  ["on a Sunday", { time: "10:00", day: "2026-03-01" }, ["outside-hours"]],
  ["in the morning", { time: "05:00", day: "2026-03-02" }, []],
] as const)("knows working hours %s", (_when, choice, kinds) => {
  expect(kindsIn(readings(5, choice))).toEqual(kinds);
});

it("notices attempts that were refused", () => {
  const [notice] = findUnusualReading(readings(5, { action: "matches.read.refused" }));

  expect(notice).toMatchObject({ kind: "many-refused", grounds: { refused: 5 } });
});

it("keeps people and days apart, and other entries out", () => {
  const other = accountIdSchema.parse(numberedUuid("account", 2));
  const half = readings(25);

  expect(kindsIn([...half, ...half.map((entry) => ({ ...entry, actorId: other }))])).toEqual([]);
  expect(kindsIn(readings(60, { action: "job-seekers.state-reason" }))).toEqual([]);
});
