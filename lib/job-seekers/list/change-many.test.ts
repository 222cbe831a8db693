import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { JobSeeker } from "../job-seeker";
import { makeOpenFile } from "../open-file";
import { aJobSeeker, aJobSeekerIdentity } from "../testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "../testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "../testing/in-memory-job-seeker-store";
import { anOwnPool } from "../pools/testing/an-own-pool";
import { makeChangeMany } from "./change-many";

const [ada, ben] = [1, 2].map((at) => accountIdSchema.parse(numberedUuid("officer", at)));
if (!ada || !ben) throw new Error("Two officers are needed");
const officer: Actor = { id: ada, role: "officer", name: "Ada", siteId: "erkelenz" };
const lead: Actor = { ...officer, id: ben, role: "team-lead" };

const own = aJobSeeker({ officerIds: [ada] });
const pooled = aJobSeeker({ officerIds: [ada], pools: ["50plus"] });
const other = aJobSeeker({ officerIds: [ben], siteId: "heinsberg" });

const setUp = () => {
  const people = [own, pooled, other].map((jobSeeker) => ({
    jobSeeker,
    identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
  }));
  const jobSeekers = makeInMemoryJobSeekerStore(people);
  const audit = makeInMemoryAuditTrail();
  const grants = makeInMemoryAccessGrantStore();
  const now = (): Date => new Date("2026-03-02T10:00:00Z");
  const change = makeChangeMany({
    ...{ jobSeekers, audit, today: () => "2026-03-02" },
    openFile: makeOpenFile({ jobSeekers, audit, grants, now }),
    profiles: {
      change: async (_acting, id, decide) => {
        const person = await jobSeekers.find(system, id);
        const decided = person && decide(person, []);
        if (decided?.ok) {
          const identity = aJobSeekerIdentity({ jobSeekerId: id });
          await jobSeekers.saveAll(system, [{ jobSeeker: decided.value, identity }]);
        }
        return decided;
      },
    },
    ownPools: { ofSite: async (siteId) => (siteId === "erkelenz" ? [anOwnPool()] : []) },
    directory: {
      placingAt: async () => [
        { id: ada, name: "Ada" },
        { id: ben, name: "Ben" },
      ],
    },
  });
  const find = ({ id }: JobSeeker) => jobSeekers.find(system, id);
  return { change, find, audit };
};
const people = [own.id, pooled.id, other.id];

it("puts those into a pool whose profile the officer may write, and counts the others", async () => {
  const { change, find } = setUp();

  expect(await change(officer, { people, action: "put-into-pool", pool: "50plus" })).toEqual(
    ok({ changed: 1, unchanged: 1, refused: 1 }),
  );
  expect(await find(own)).toMatchObject({ pools: ["50plus"] });
  expect(await find(other)).toMatchObject({ pools: [] });
});

it("takes people out of a pool, each once", async () => {
  const { change, find } = setUp();
  const twice = [pooled.id, pooled.id];

  expect(
    await change(officer, { people: twice, action: "take-out-of-pool", pool: "50plus" }),
  ).toEqual(ok({ changed: 1, unchanged: 0, refused: 0 }));
  expect(await find(pooled)).toMatchObject({ pools: [] });
});

it("hands cases of the site over, and says so for each", async () => {
  const { change, find, audit } = setUp();

  expect(await change(lead, { people, action: "assign", officerId: ben })).toEqual(
    ok({ changed: 2, unchanged: 0, refused: 1 }),
  );
  expect(await find(own)).toMatchObject({ officerIds: [ben] });
  expect(audit.entries.map(({ content }) => fromContent(content).action)).toEqual([
    "job-seekers.assign",
    "job-seekers.assign",
  ]);
});

it("puts a colleague in charge as well", async () => {
  const { change, find } = setUp();
  const command = { people: [own.id], action: "assign-too" as const, officerId: ben };

  await change(officer, command);
  expect(await find(own)).toMatchObject({ officerIds: [ada, ben] });
});

it.each([
  [lead, { action: "put-into-pool", pool: "50plus" }, "not-allowed"],
  [officer, { action: "put-into-pool" }, "pool-missing"],
  [officer, { action: "assign" }, "officer-missing"],
  [officer, { action: "assign", officerId: numberedUuid("officer", 9) }, "officer-missing"],
  [{ ...officer, role: "controlling" }, { action: "assign", officerId: ada }, "not-allowed"],
] as const)("refuses %o %j: %s", async (actor, command, code) => {
  const { change } = setUp();

  expect(await change(actor, { people: [...people], ...command })).toEqual(refused({ code }));
});

it("puts people into a pool that the site made, and takes them out again", async () => {
  const { change, find } = setUp();
  const { id: pool } = anOwnPool();

  expect(await change(officer, { people: [own.id], action: "put-into-pool", pool })).toEqual(
    ok({ changed: 1, unchanged: 0, refused: 0 }),
  );
  expect(await find(own)).toMatchObject({ ownPools: [pool] });
  await change(officer, { people: [own.id], action: "take-out-of-pool", pool });
  expect((await find(own))?.ownPools).toBeUndefined();
});

it("knows no pool of another site", async () => {
  const { change } = setUp();
  const elsewhere = { ...officer, siteId: "heinsberg" };

  expect(
    await change(elsewhere, { people: [own.id], action: "put-into-pool", pool: anOwnPool().id }),
  ).toEqual(refused({ code: "pool-missing" }));
});
