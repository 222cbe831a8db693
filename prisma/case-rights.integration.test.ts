import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, accountIdSchema, roles, specialisms } from "@/lib/accounts/account";
import { mayTouch, system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import { makePrismaAccessGrantStore } from "./prisma-access-grant-store";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();
const accountIds = [1, 2, 3].map((n) => accountIdSchema.parse(numberedUuid("case-account", n)));
const [ada, ben] = accountIds;
if (!ada || !ben) throw new Error("Two officers are needed");

const officer = (overrides: Partial<Actor> = {}): Actor => ({
  id: ada,
  name: "Ada",
  role: "officer",
  siteId: "erkelenz",
  ...overrides,
});

const databaseWithAccounts = async (): Promise<Database> => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(accountIds.map((id) => anAccount({ id })));
  return database;
};

const save = async (database: Database, ...overrides: Parameters<typeof aJobSeeker>[0][]) => {
  const people = overrides.map((facts) => aJobSeeker(facts));
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
  return people;
};

const caseTables = ["job_seeker", "job_seeker_officer", "job_seeker_identity"];

describe("case data in PostgreSQL", () => {
  it.each([...caseTables, "identity_to_seal"])(
    "refuses %s to a query that says nothing about who acts",
    async (table) => {
      const database = await databaseWithAccounts();
      await save(database, { officerIds: [ada] });

      await expect(database.pool.query(`SELECT * FROM ${table}`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(database.pool.query(`DELETE FROM ${table}`)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it("is closed again once the transaction of an actor ended", async () => {
    const database = await databaseWithAccounts();
    await save(database, { officerIds: [ada] });
    await asActor(database, officer(), async () => undefined);

    for (let attempt = 0; attempt < 12; attempt += 1) {
      await expect(database.prisma.jobSeeker.count()).rejects.toThrow();
    }
  });

  it.each(caseTables)("shows an officer only own rows of %s, whatever is asked", async (table) => {
    const database = await databaseWithAccounts();
    const [own] = await save(
      database,
      { officerIds: [ada, ben] },
      { officerIds: [ben] },
      { siteId: "heinsberg", officerIds: [ben] },
    );
    const column = table === "job_seeker" ? "id" : "job_seeker_id";

    const rows = await asActor(database, officer(), (transaction) =>
      transaction.$queryRawUnsafe<{ id: string }[]>(
        `SELECT DISTINCT ${column}::text AS id FROM ${table}`,
      ),
    );

    expect(rows).toEqual([{ id: own?.id }]);
  });

  it("lets an officer change profiles of own people, and no case's place", async () => {
    const database = await databaseWithAccounts();
    await save(database, { officerIds: [ada] }, { officerIds: [ben] });
    const changeAll = (data: { profile?: object; siteId?: string }) =>
      asActor(database, officer(), ({ jobSeeker }) => jobSeeker.updateMany({ data }));

    expect(await changeAll({ profile: {} })).toEqual({ count: 1 });
    await expect(changeAll({ siteId: "heinsberg" })).rejects.toThrow(/moves a case/);
  });

  it("forgets a reason when its time is over", async () => {
    const database = await databaseWithAccounts();
    const [other] = await save(database, { officerIds: [ben] });
    if (!other) throw new Error("Nobody was saved");
    const grantFor = (expiresAt: Date, n: number) =>
      makePrismaAccessGrantStore(database).add({
        ...{ id: numberedUuid("case-grant", n), actorId: ada, jobSeekerId: other.id },
        ...{ reason: "cover", grantedAt: new Date(0), expiresAt },
      });
    const find = () =>
      makePrismaJobSeekerStore(database, makePlainCipher()).find(officer(), other.id);

    await grantFor(new Date(Date.now() - 1), 1);
    expect(await find()).toBeUndefined();
    await grantFor(new Date(Date.now() + 3_600_000), 2);
    expect(await find()).toEqual(other);
  });
});

const sites = ["erkelenz", "heinsberg"];
const flag = fc.option(fc.boolean(), { nil: undefined });
const anyActor = fc.record({
  id: fc.constantFrom(...accountIds),
  name: fc.constant("Somebody"),
  role: fc.constantFrom(...roles),
  siteId: fc.option(fc.constantFrom(...sites), { nil: undefined }),
  specialism: fc.option(fc.constantFrom(...specialisms), { nil: undefined }),
});
const anyPerson = fc.record({
  siteId: fc.constantFrom(...sites),
  officerIds: fc.subarray<string>(accountIds),
  rehabilitation: flag,
  severelyDisabled: flag,
  pools: fc.subarray(["near-market", "citizens-work", "50plus", "training-graduates"] as const),
});

describe("the policies and the rights table", () => {
  let database: Database;
  beforeAll(async () => {
    database = await databaseWithAccounts();
  });

  it("agree about every role, specialist and person", async () => {
    const people = fc.sample(anyPerson, { numRuns: 60, seed: 537 });
    const saved = await save(
      database,
      ...people.map((facts, index) => ({
        ...facts,
        ...(accountIds[index] && { accountId: accountIds[index] }),
      })),
    );
    const reasons = new Set<string>();
    for (const [index, { id }] of saved.entries()) {
      const actorId = accountIds[index % 4];
      if (!actorId) continue;
      reasons.add(`${actorId} ${id}`);
      await makePrismaAccessGrantStore(database).add({
        ...{ id: numberedUuid("property-grant", index), actorId, jobSeekerId: id },
        ...{ reason: "query", grantedAt: new Date(0), expiresAt: new Date(Date.now() + 1e7) },
      });
    }
    const all = new Set(saved.map(({ id }) => String(id)));

    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const seen = await asActor(database, actor, (transaction) =>
          transaction.jobSeeker.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
        );
        const allowed = saved.filter((person) =>
          mayTouch(actor, "job-seekers.read", person, reasons.has(`${actor.id} ${person.id}`)),
        );
        const ids = allowed.map(({ id }) => String(id)).toSorted();
        expect(seen.map(({ id }) => id).filter((id) => all.has(id))).toEqual(ids);
      }),
      { numRuns: 400, seed: 537 },
    );
    await fc.assert(
      fc.asyncProperty(anyActor, async (actor) => {
        const locked = await asActor(
          database,
          actor,
          (transaction) =>
            transaction.$queryRaw<{ id: string }[]>`
            SELECT id::text AS id FROM job_seeker ORDER BY id FOR UPDATE`,
        );
        const allowed = saved.filter((person) =>
          mayTouch(actor, "job-seekers.write", person, reasons.has(`${actor.id} ${person.id}`)),
        );
        const ids = allowed.map(({ id }) => String(id)).toSorted();
        expect(locked.map(({ id }) => id).filter((id) => all.has(id))).toEqual(ids);
      }),
      { numRuns: 200, seed: 538 },
    );
  });
});
