import { expect, it } from "vitest";
import { finishedPeriods, monthsIn, quartersIn, usualPeriod } from "./report-periods";

it.each([
  ["2026-03-31T21:59:00Z", "2025-q4"],
  // In Germany April has begun.
  ["2026-03-31T22:01:00Z", "2026-q1"],
  ["2026-11-26T08:00:00Z", "2026-q3"],
  ["2026-12-31T23:30:00Z", "2026-q4"],
])("at %s the newest quarter that is over is %s", (now, newest) => {
  expect(usualPeriod(finishedPeriods(new Date(now)))).toBe(newest);
});

it("names quarters that are over, and years with all of their quarters", () => {
  expect(finishedPeriods(new Date("2026-05-02T08:00:00Z"))).toEqual([
    ...["2026-q1", "2025", "2025-q4", "2025-q3", "2025-q2", "2025-q1"],
    ...["2024", "2024-q4", "2024-q3", "2024-q2"],
  ]);
});

it("names the months of a period, in which quarters never meet", () => {
  expect(monthsIn("2026-q3")).toEqual(["2026-07", "2026-08", "2026-09"]);
  expect(quartersIn("2025").flatMap(monthsIn)).toEqual(monthsIn("2025"));
  expect(quartersIn("2026-q3")).toEqual(["2026-q3"]);
});
