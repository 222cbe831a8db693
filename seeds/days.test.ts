import { expect, it } from "vitest";
import { fullYearsBetween } from "@/lib/job-seekers/target-groups";
import { birthDateFor, dayFrom, nextTrainingStart } from "./days";

const now = new Date("2026-03-02T08:00:00Z");

it("counts calendar days in the operator's zone", () => {
  expect(dayFrom(new Date("2026-03-02T23:30:00Z"), 0)).toBe("2026-03-03");
});

it("starts training on the first of August of this year while there is time", () => {
  expect(nextTrainingStart(now)).toBe("2026-08-01");
});

it("starts training next year once July has come", () => {
  expect(nextTrainingStart(new Date("2026-07-20T08:00:00Z"))).toBe("2027-08-01");
});

it.each([18, 24, 25, 49, 50, 62])("finds the birthday of somebody aged %i", (age) => {
  expect(fullYearsBetween(birthDateFor(now, age, 100), dayFrom(now, 0))).toBe(age);
});
