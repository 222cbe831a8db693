import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import {
  makeReadTrainingPlan,
  makeRequestTrainingPlan,
  planQuerySchema,
} from "./read-training-plan";
import { makeInMemoryTrainingPlanStore } from "./testing/in-memory-training-plan-store";
import type { PlanRow } from "./training-plan";

const actor = (role: Actor["role"]): Actor => ({
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role, name: "Ada" },
  siteId: "erkelenz",
});
const numbers = { people: 7, offers: 30, openings: 60 };
const rows: readonly PlanRow[] = [
  {
    ...{ ...numbers, pool: "everybody", occupation: "lager" },
    change: { kind: "proof", skillId: "staplerschein" },
  },
  { ...{ ...numbers, pool: "everybody", occupation: "pflege" }, change: { kind: "car" } },
  { ...{ ...numbers, pool: "50plus", occupation: "pflege" }, change: { kind: "weekend" } },
];

const setUp = async () => {
  const plans = makeInMemoryTrainingPlanStore();
  const [newId, now] = [() => numberedUuid("plan", 2), () => new Date("2026-03-03T09:00:00Z")];
  await plans.request("first", now());
  await plans.begin(
    "first",
    { people: 12, offers: 300, rulesVersion: "r1", vocabularyVersion: "v1" },
    now(),
  );
  await plans.finish("first", rows, now());
  const fieldOf = (occupation: string): string => (occupation === "lager" ? "51" : "82");
  return {
    read: makeReadTrainingPlan({ plans, fieldOf }),
    request: makeRequestTrainingPlan({ plans, newId, now }),
  };
};

it.each([
  [{}, ["lager", "pflege"]],
  [{ pool: "50plus" }, ["pflege"]],
  [{ field: "51" }, ["lager"]],
  [{ group: "mobility" }, ["pflege"]],
  [{ field: "x", group: "x" }, ["lager", "pflege"]],
])("filters by %j", async (query, occupations) => {
  const { read } = await setUp();

  const found = await read(actor("officer"), planQuerySchema.parse(query));

  expect(found.ok && found.value.rows.map(({ occupation }) => occupation)).toEqual(occupations);
  expect(found.ok && found.value.fields).toEqual(["51", "82"]);
});

it("asks once for a new list, and says that it is under way", async () => {
  const { read, request } = await setUp();

  expect((await request(actor("team-lead"))).ok).toBe(true);
  expect(await request(actor("team-lead"))).toEqual(refused({ code: "already-under-way" }));
  const found = await read(actor("controlling"), planQuerySchema.parse({}));
  expect(found.ok && found.value.underWay?.id).toBe(numberedUuid("plan", 2));
  expect(found.ok && found.value.rows).toHaveLength(2);
});

it("refuses employers", async () => {
  const { read, request } = await setUp();

  expect(await read(actor("employer"), planQuerySchema.parse({}))).toEqual(
    refused({ code: "not-allowed" }),
  );
  expect(await request(actor("employer"))).toEqual(refused({ code: "not-allowed" }));
});
