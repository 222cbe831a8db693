import { describe, expect, it } from "vitest";
import { type Actor, accountIdSchema, roles } from "@/lib/accounts/account";
import type { AuditEntry } from "@/lib/audit/audit-trail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "../testing/a-vacancy";
import { makeInMemoryVacancyStore } from "../testing/in-memory-vacancy-store";
import { makeDecideSameJob } from "./decide-same-job";
import { makeInMemoryJobGroups } from "./testing/in-memory-job-groups";
import { makeViewSameJobDecisions } from "./view-same-job";

const actor = (role: Actor["role"]): Actor => ({
  id: accountIdSchema.parse(numberedUuid("decider", 1)),
  name: "Ada Lennartz",
  role,
});

const setUp = () => {
  const [one, other] = [aVacancy(), aVacancy()];
  const vacancies = makeInMemoryVacancyStore([one, other]);
  const { decisions } = makeInMemoryJobGroups();
  const audited: AuditEntry[] = [];
  const decide = makeDecideSameJob({
    ...{ vacancies, decisions },
    audit: { record: async (entry) => void audited.push(entry) },
    now: () => new Date("2026-03-02T10:00:00Z"),
  });
  const view = makeViewSameJobDecisions({
    ...{ vacancies, decisions },
    accounts: { find: async () => undefined },
  });
  return { one, other, decisions, audited, decide, view };
};

describe("saying that two offers are not the same job", () => {
  it("keeps who said so and when, in both offers' history and in the audit trail", async () => {
    const { one, other, decide, decisions, audited } = setUp();
    const command = { vacancyId: one.id, otherId: other.id, decision: "apart" } as const;

    expect(await decide(actor("officer"), command)).toEqual({ ok: true, value: undefined });

    expect(await decisions.historyOf(other.id)).toEqual([
      {
        ...{ one: one.id, other: other.id, apart: true },
        ...{ decidedBy: actor("officer").id, decidedAt: new Date("2026-03-02T10:00:00Z") },
      },
    ]);
    expect(audited.map(({ action }) => action)).toEqual(["same-jobs.decide"]);
  });

  it("is undone from either side and stays in the history", async () => {
    const { one, other, decide, view } = setUp();
    await decide(actor("officer"), { vacancyId: one.id, otherId: other.id, decision: "apart" });
    await decide(actor("team-lead"), { vacancyId: other.id, otherId: one.id, decision: "undo" });

    const history = await view(actor("employer-service"), one.id);

    expect(history?.map(({ apart, counts, against }) => [apart, counts, against?.id])).toEqual([
      [false, true, other.id],
      [true, false, other.id],
    ]);
  });

  it.each([
    ["apart", "apart", "decided-already"],
    ["undo", "undo", "decided-already"],
  ] as const)("refuses %s after %s", async (first, second, code) => {
    const { one, other, decide } = setUp();
    const command = { vacancyId: one.id, otherId: other.id };
    await decide(actor("officer"), { ...command, decision: first });

    expect(await decide(actor("officer"), { ...command, decision: second })).toMatchObject({
      refusal: { code },
    });
  });

  it("refuses an offer that is not there, and one against itself", async () => {
    const { one, decide } = setUp();

    for (const otherId of [aVacancy().id, one.id]) {
      const command = { vacancyId: one.id, otherId, decision: "apart" } as const;
      expect(await decide(actor("officer"), command)).toMatchObject({
        refusal: { code: "vacancy-unknown" },
      });
    }
  });

  it("is for officers, team leads and the employer service alone", async () => {
    const allowed = ["officer", "team-lead", "employer-service"];
    for (const role of roles) {
      const { one, other, decide, view } = setUp();
      const command = { vacancyId: one.id, otherId: other.id, decision: "apart" } as const;

      expect((await decide(actor(role), command)).ok).toBe(allowed.includes(role));
      expect((await view(actor(role), one.id)) !== undefined).toBe(allowed.includes(role));
    }
  });
});
