import { expect, it } from "vitest";
import { isBelowMinimumWage, minimumWageOn } from "./minimum-wage";

it.each([
  ["2024-12-31", undefined],
  ["2025-12-31", 12.82],
  ["2026-01-01", 13.9],
  ["2027-01-01", 14.6],
])("is on %s %s euros", (day, wage) => {
  expect(minimumWageOn(day)).toBe(wage);
});

it.each([
  [{ unit: "hour", min: 13.89 }, undefined, true],
  [{ unit: "hour", min: 13.9 }, undefined, false],
  [{ unit: "hour", min: 12, max: 15 }, undefined, false],
  [{ unit: "month", min: 2_400 }, 40, true],
  [{ unit: "month", min: 2_410 }, 40, false],
  [{ unit: "month", min: 603 }, undefined, false],
  [{ unit: "year", min: 28_000 }, 40, true],
  [{}, 40, false],
])("judges %j at %s hours a week: %s", (pay, hours, isBelow) => {
  expect(isBelowMinimumWage(pay, hours, "2026-03-01")).toBe(isBelow);
});
