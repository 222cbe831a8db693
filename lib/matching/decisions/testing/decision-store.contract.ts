import { describe, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { DecisionStore } from "../match-decision";
import { aDecision } from "./a-decision";

const dismissal = aDecision();
const { jobSeekerId, decidedBy } = dismissal;
const other = vacancyIdSchema.parse(numberedUuid("vacancy", 2));
const at = (time: string): Date => new Date(`2026-03-03T${time}:00Z`);

/** Every DecisionStore must pass these; the person of `aDecision` must be known to it. */
export const describeDecisionStore = (
  name: string,
  makeEmpty: () => Promise<DecisionStore>,
): void => {
  describe(`${name} as a DecisionStore`, () => {
    it("keeps who decided what, when and why", async () => {
      const store = await makeEmpty();
      const pin = aDecision({
        id: numberedUuid("decision", 2),
        vacancyId: other,
        kind: "pinned",
        reason: undefined,
        words: undefined,
        decidedAt: at("09:00"),
      });

      expect(await store.add(system, dismissal)).toBe(true);
      expect(await store.add(system, pin)).toBe(true);

      const found = await store.countingFor(system, jobSeekerId);
      expect(found).toEqual([expect.objectContaining({ kind: "pinned" }), dismissal]);
    });

    it("lets one decision count for each person and offer", async () => {
      const store = await makeEmpty();
      await store.add(system, dismissal);

      expect(await store.add(system, { ...dismissal, id: numberedUuid("decision", 3) })).toBe(
        false,
      );
    });

    it("takes a decision back, once, and lets another follow", async () => {
      const store = await makeEmpty();
      await store.add(system, dismissal);

      expect(await store.end(system, dismissal, decidedBy, at("10:00"))).toBe(true);
      expect(await store.end(system, dismissal, decidedBy, at("10:01"))).toBe(false);
      expect(await store.countingFor(system, jobSeekerId)).toEqual([]);
      expect(await store.add(system, { ...dismissal, id: numberedUuid("decision", 4) })).toBe(true);
    });

    it("lists what was dismissed for whom, and nothing that was pinned", async () => {
      const store = await makeEmpty();
      await store.add(system, dismissal);
      await store.add(
        system,
        aDecision({
          id: numberedUuid("decision", 5),
          vacancyId: other,
          kind: "pinned",
          reason: undefined,
        }),
      );

      expect(await store.dismissed()).toEqual(new Map([[jobSeekerId, [dismissal.vacancyId]]]));
    });

    it("calls new what came after the visit before, for as long as a visit lasts", async () => {
      const store = await makeEmpty();
      const visit = (time: string) => store.visit(system, decidedBy, jobSeekerId, at(time));

      expect(await visit("08:00")).toBeUndefined();
      expect(await visit("08:10")).toBeUndefined();
      expect(await visit("11:00")).toEqual(at("08:10"));
      expect(await visit("11:20")).toEqual(at("08:10"));
    });
  });
};
