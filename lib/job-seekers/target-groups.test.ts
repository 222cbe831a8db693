import { expect, it } from "vitest";
import { fullYearsBetween, targetGroupsOf } from "./target-groups";
import { aJobSeeker } from "./testing/a-job-seeker";

it.each([
  ["2001-11-23", ["under-25"]],
  ["2001-11-22", []],
  ["1976-11-22", ["over-50"]],
  ["1976-11-23", []],
] as const)("derives the age group of somebody born on %s", (birthDate, groups) => {
  expect(targetGroupsOf(aJobSeeker({ birthDate }), "2026-11-22")).toEqual(groups);
});

it("takes only what is known to be true", () => {
  const person = aJobSeeker({
    loneParent: true,
    severelyDisabled: false,
    rehabilitation: undefined,
  });

  expect(targetGroupsOf(person, "2026-11-22")).toEqual(["lone-parent"]);
});

it("calls receipt long-term after two full years", () => {
  expect(targetGroupsOf(aJobSeeker({ receivesSince: "2024-11-22" }), "2026-11-22")).toEqual([
    "long-term",
  ]);
  expect(targetGroupsOf(aJobSeeker({ receivesSince: "2024-11-23" }), "2026-11-22")).toEqual([]);
});

it("counts a birthday on 29 February from 1 March in other years", () => {
  expect(fullYearsBetween("2000-02-29", "2025-02-28")).toBe(24);
  expect(fullYearsBetween("2000-02-29", "2025-03-01")).toBe(25);
});
