import { expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { describeChangeFeed } from "@/lib/matching/stored/testing/change-feed.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { asActor } from "../as-actor";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaMatchStore } from "../prisma-match-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaChangeFeed } from "./prisma-change-feed";

const emptyDatabase = databaseForTests();

const aRun = {
  ...({ id: numberedUuid("run", 1), kind: "full", offers: 0 } as const),
  ...{ rulesVersion: "r1", vocabularyVersion: "v1" },
};

it("takes over at the last run: what was recorded after it is told", async () => {
  const database = await emptyDatabase();
  const [store, feed] = [makePrismaMatchStore(database), makePrismaChangeFeed(database)];
  const vacancy = aVacancy();
  await makePrismaVacancyStore(database).saveAll([vacancy]);
  const startedAt = new Date(Date.now() - 60_000);
  await store.beginRun({ ...aRun, startedAt });
  await store.finishRun({ ...aRun, startedAt }, 0, new Date());

  const news = await feed.since(await feed.placeOfLastRun(), 10);

  expect(news.offers).toEqual([vacancy.id]);
});

it("tells of people at once though somebody else takes long, and of what that one changed later", async () => {
  const database = await emptyDatabase();
  const [store, feed] = [
    makePrismaJobSeekerStore(database, makePlainCipher()),
    makePrismaChangeFeed(database),
  ];
  const [quick, slow] = [aJobSeeker({ officerIds: [] }), aJobSeeker({ officerIds: [] })];
  const save = (jobSeeker: JobSeeker) =>
    store.saveAll(system, [
      { jobSeeker, identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }) },
    ]);
  await save(slow);
  const place = await feed.place();
  const news = await asActor(database, system, async (transaction) => {
    await transaction.$executeRaw`UPDATE job_seeker SET profile = profile WHERE id = ${slow.id}::uuid`;
    await save(quick);
    return feed.since(place, 10);
  });

  expect(news.people).toContain(quick.id);
  expect((await feed.since(news.place, 10)).people).toContain(slow.id);
});

describeChangeFeed("PostgreSQL", async () => {
  const database = await emptyDatabase();
  const people = makePrismaJobSeekerStore(database, makePlainCipher());
  return {
    feed: makePrismaChangeFeed(database),
    changeOffer: async () => {
      const vacancy = aVacancy();
      await makePrismaVacancyStore(database).saveAll([vacancy]);
      return vacancy.id;
    },
    changePerson: async () => {
      const jobSeeker = aJobSeeker({ officerIds: [] });
      const identity = aJobSeekerIdentity({ jobSeekerId: jobSeeker.id });
      await people.saveAll(system, [{ jobSeeker, identity }]);
      return jobSeeker.id;
    },
  };
});
