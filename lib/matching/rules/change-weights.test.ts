import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { matchWeights, RULES_VERSION } from "../match-weights";
import { changeWeightsSchema, makeChangeWeights, makeCurrentRules } from "./change-weights";
import { makeInMemoryWeightProfileStore } from "./testing/in-memory-weight-profile-store";

const actor = (role: Actor["role"]): Actor => ({
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role, name: "Sam" },
  siteId: undefined,
});
const administrator = actor("administrator");
const otherWeights = { ...matchWeights, commute: 14, skills: 8 };
const reason = "Ohne Auto entscheidet der Weg.";

const setUp = () => {
  const profiles = makeInMemoryWeightProfileStore();
  const audit = makeInMemoryAuditTrail();
  const now = (): Date => new Date("2026-03-03T08:00:00Z");
  return {
    ...{ profiles, audit },
    change: makeChangeWeights({ profiles, audit, now }),
    current: makeCurrentRules(profiles),
  };
};

it("makes a new version of the rules, with who, when and why", async () => {
  const { change, current, profiles, audit } = setUp();
  expect(await current()).toEqual({ version: RULES_VERSION, weights: matchWeights });

  await change(administrator, { weights: otherWeights, reason, basedOn: 0 });

  expect(await current()).toEqual({ version: `${RULES_VERSION}+1`, weights: otherWeights });
  expect(await profiles.all()).toMatchObject([{ number: 1, reason, decidedBy: administrator.id }]);
  expect(audit.entries).toHaveLength(1);
});

it("refuses weights that are no hundred together, or the same as before", async () => {
  const { change } = setUp();
  const more = { ...matchWeights, commute: 14 };

  expect(await change(administrator, { weights: more, reason, basedOn: 0 })).toEqual(
    refused({ code: "not-a-hundred", sum: 102 }),
  );
  expect(await change(administrator, { weights: matchWeights, reason, basedOn: 0 })).toEqual(
    refused({ code: "nothing-changed" }),
  );
});

it("refuses what was decided on an older state", async () => {
  const { change } = setUp();
  await change(administrator, { weights: otherWeights, reason, basedOn: 0 });

  expect(await change(administrator, { weights: matchWeights, reason, basedOn: 0 })).toEqual(
    refused({ code: "changed-meanwhile" }),
  );
});

it.each(["officer", "team-lead", "controlling", "employer"] as const)(
  "refuses the role %s",
  async (role) => {
    const { change } = setUp();

    expect(await change(actor(role), { weights: otherWeights, reason, basedOn: 0 })).toEqual(
      refused({ code: "not-allowed" }),
    );
  },
);

it("reads forms, and takes no weight below zero, above fifty or of nothing", () => {
  const texts = Object.fromEntries(
    Object.entries(matchWeights).map(([name, weight]) => [name, String(weight)]),
  );
  const parse = (weights: unknown): boolean =>
    changeWeightsSchema.safeParse({ weights, reason, basedOn: "0" }).success;

  expect(parse(texts)).toBe(true);
  expect(parse({ ...texts, commute: "-1" })).toBe(false);
  expect(parse({ ...texts, commute: "51" })).toBe(false);
  expect(parse({ ...texts, commute: "1.5" })).toBe(false);
  expect(parse({ occupation: "100" })).toBe(false);
});
