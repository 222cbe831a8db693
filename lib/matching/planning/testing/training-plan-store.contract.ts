import { describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { PlanRow, TrainingPlanStore } from "../training-plan";

const [first, second] = [1, 2].map((number) => numberedUuid("plan", number));
if (!first || !second) throw new Error("Two plans are needed");
const at = (time: string): Date => new Date(`2026-03-03T${time}:00Z`);
const facts = { people: 12, offers: 300, rulesVersion: "r1", vocabularyVersion: "v1" };
const rows: readonly PlanRow[] = [
  {
    ...{ pool: "everybody", occupation: "lager", people: 7, offers: 30, openings: 60 },
    change: { kind: "proof", skillId: "staplerschein" },
  },
];

/** Every TrainingPlanStore, in memory or PostgreSQL, must pass these. */
export const describeTrainingPlanStore = (
  name: string,
  makeEmpty: () => Promise<TrainingPlanStore>,
): void => {
  describe(`${name} as a TrainingPlanStore`, () => {
    it("holds one open plan at a time", async () => {
      const store = await makeEmpty();

      expect(await store.open()).toBeUndefined();
      expect(await store.request(first, at("08:00"))).toBe(true);
      expect(await store.request(second, at("08:01"))).toBe(false);
      expect(await store.open()).toEqual({ id: first, requestedAt: at("08:00") });
    });

    it("tells how far the open one got", async () => {
      const store = await makeEmpty();
      await store.request(first, at("08:00"));
      await store.begin(first, facts, at("08:01"));

      await store.progress(first, 5);

      expect((await store.open())?.progress).toEqual({ done: 5, people: 12 });
    });

    it("begins anew what was cut off", async () => {
      const store = await makeEmpty();
      await store.request(first, at("08:00"));
      await store.begin(first, facts, at("08:01"));
      await store.progress(first, 5);

      await store.begin(first, { ...facts, people: 13 }, at("09:01"));

      expect((await store.open())?.progress).toEqual({ done: 0, people: 13 });
    });

    it("shows the last finished plan, and takes the next request", async () => {
      const store = await makeEmpty();
      await store.request(first, at("08:00"));
      await store.begin(first, facts, at("08:01"));
      await store.finish(first, rows, at("08:02"));

      expect(await store.latest()).toEqual({ ...facts, rows, finishedAt: at("08:02") });
      expect(await store.open()).toBeUndefined();
      expect(await store.request(second, at("08:03"))).toBe(true);
      await store.begin(second, facts, at("08:04"));
      expect((await store.latest())?.rows).toEqual(rows);
      await store.finish(second, [], at("08:05"));
      expect((await store.latest())?.rows).toEqual([]);
    });
  });
};
