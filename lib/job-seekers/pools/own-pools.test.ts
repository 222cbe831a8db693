import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { noFilter } from "../list/person-filter";
import { savedFilterSchema } from "../list/saved-views";
import { aJobSeeker } from "../testing/a-job-seeker";
import { makeCreateOwnPool, makeRemoveOwnPool, ownPoolsOf } from "./own-pools";
import { anOwnPool } from "./testing/an-own-pool";
import { makeInMemoryOwnPoolStore } from "./testing/in-memory-own-pool-store";

const actor = (role: Actor["role"], siteId = "erkelenz"): Actor => ({
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role, name: "Ada" },
  siteId,
});
const person = {
  ...{ jobSeeker: aJobSeeker(), name: "Nadia Müller", targetGroups: [], pools: [] },
  ...{ openQuestions: 5, newMatches: 0 },
};
const ruled = anOwnPool({ rule: savedFilterSchema.parse({ fresh: false, field: ["51"] }) });

const setUp = () => {
  const pools = makeInMemoryOwnPoolStore();
  const now = (): Date => new Date("2026-03-03T08:00:00Z");
  let made = 0;
  const newId = (): string => numberedUuid("pool", (made += 1));
  return {
    pools,
    create: makeCreateOwnPool({ pools, newId, now }),
    remove: makeRemoveOwnPool({ pools }),
  };
};

it("finds whom the rule leaves, and puts by hand before it", () => {
  const { id, name } = ruled;
  const put = { ...person, jobSeeker: aJobSeeker({ ownPools: [id] }) };

  expect(ownPoolsOf(person, [ruled])).toEqual([{ id, name, how: "by-rule" }]);
  expect(ownPoolsOf(put, [ruled])).toEqual([{ id, name, how: "by-hand" }]);
  expect(ownPoolsOf(put, [anOwnPool()])).toEqual([{ id, name, how: "by-hand" }]);
  expect(ownPoolsOf(person, [anOwnPool()])).toEqual([]);
});

it("finds nobody of another site", () => {
  expect(ownPoolsOf(person, [{ ...ruled, siteId: "heinsberg" }])).toEqual([]);
});

it("keeps the filters as a rule, without words that may name somebody", async () => {
  const { create, pools } = setUp();
  const filter = { ...noFilter, q: "Nadia", field: ["51"] };

  await create(actor("officer"), { name: "Lager", how: "by-rule" }, filter);

  const [made] = await pools.ofSite("erkelenz");
  expect(made?.rule).toEqual(savedFilterSchema.parse({ fresh: false, field: ["51"] }));
  expect(JSON.stringify(made)).not.toContain("Nadia");
});

it("makes a pool to be filled by hand", async () => {
  const { create, pools } = setUp();

  await create(actor("team-lead"), { name: "Sommerfest", how: "by-hand" }, noFilter);

  expect((await pools.ofSite("erkelenz"))[0]?.rule).toBeUndefined();
});

it("refuses a rule that leaves everybody, a name twice, and who may not", async () => {
  const { create } = setUp();
  const byHand = { name: "Lager", how: "by-hand" } as const;
  await create(actor("officer"), byHand, noFilter);

  expect(await create(actor("officer"), { name: "Alle", how: "by-rule" }, noFilter)).toEqual(
    refused({ code: "rule-missing" }),
  );
  expect(await create(actor("officer"), byHand, noFilter)).toEqual(refused({ code: "name-taken" }));
  expect(await create(actor("controlling"), byHand, noFilter)).toEqual(
    refused({ code: "not-allowed" }),
  );
});

it("removes a pool for the whole site", async () => {
  const { create, remove, pools } = setUp();
  const made = await create(actor("officer"), { name: "Lager", how: "by-hand" }, noFilter);
  if (!made.ok) throw new Error("A pool is needed");

  expect((await remove(actor("employer"), made.value.id)).ok).toBe(false);
  await remove(actor("officer"), made.value.id);

  expect(await pools.all()).toEqual([]);
});
