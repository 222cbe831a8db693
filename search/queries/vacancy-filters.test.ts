import { expect, it } from "vitest";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { toVacancyFacets } from "./facet-counts";
import { conditionsOf } from "./vacancy-filters";

const now = new Date("2026-03-10T12:30:00Z");
const thisHour = Math.floor(now.getTime() / 3_600_000);

it("filters without a choice put no condition", () => {
  expect(conditionsOf(aVacancyQuery(), now).size).toBe(0);
});

it("each choice puts one condition", () => {
  const conditions = conditionsOf(
    aVacancyQuery({
      offerTypes: ["minijob", "internship"],
      sources: ['x" OR shard = "1'],
      publishedSinceDays: 3,
    }),
    now,
  );

  expect([...conditions]).toEqual([
    ["offerType", 'offerType IN ["minijob", "internship"]'],
    ["source", 'source IN ["x\\" OR shard = \\"1"]'],
    ["publishedSince", `publishedHour <= ${-thisHour + 72}`],
  ]);
});

it("publication hours add up to days, older ones count for none", () => {
  const byHour = {
    [-thisHour]: 1,
    [-thisHour + 24]: 10,
    [-thisHour + 25]: 100,
    [-thisHour + 28 * 24 + 1]: 1000,
  };

  const { publishedSince } = toVacancyFacets(() => ({ publishedHour: byHour }), now);

  expect(publishedSince).toEqual({ 1: 11, 3: 111, 7: 111, 14: 111, 28: 111 });
});

it("municipalities get their leading zero back", () => {
  const { municipality } = toVacancyFacets(() => ({ regionAgs: { 5370004: 2, 14521010: 1 } }), now);

  expect(municipality).toEqual({ "05370004": 2, "14521010": 1 });
});
