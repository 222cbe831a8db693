import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import {
  describeMatchStore,
  peopleOfContract,
} from "@/lib/matching/stored/testing/match-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { makePrismaMatchStore } from "./prisma-match-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

const setUp = async () => {
  const database = await emptyDatabase();
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    peopleOfContract.map((id, position) => ({
      jobSeeker: aJobSeeker({ id, reference: `HS-${position}`, officerIds: [] }),
      identity: aJobSeekerIdentity({ jobSeekerId: id }),
    })),
  );
  return makePrismaMatchStore(database);
};

describeMatchStore("PostgreSQL", setUp);

it("shows matches to nobody who may not read the file", async () => {
  const store = await setUp();
  const [person] = peopleOfContract;
  if (!person) throw new Error("Nobody was saved");
  const at = new Date("2026-03-02T02:00:00Z");
  const run = {
    id: numberedUuid("run", 1),
    kind: "full",
    rulesVersion: "r1",
    vocabularyVersion: "v1",
    offers: 1,
    startedAt: at,
  } as const;
  await store.beginRun(run);
  await store.saveAll(run, [{ jobSeekerId: person, matches: [] }], at);
  const stranger: Actor = {
    id: accountIdSchema.parse(numberedUuid("account", 77)),
    role: "officer",
    siteId: "nowhere",
    specialism: undefined,
    name: "Stranger",
  };

  expect((await store.listOf(stranger, person)).matchedAt).toBeUndefined();
  expect((await store.listOf(system, person)).matchedAt).toEqual(at);
});

it("hears of every profile that is new or changed, until it is matched", async () => {
  const store = await setUp();

  expect((await store.requested(10)).toSorted()).toEqual([...peopleOfContract].toSorted());
});
