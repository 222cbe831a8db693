import { expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import {
  describeIntroductionRequests,
  officerIds,
} from "@/lib/introductions/testing/introduction-requests.contract";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Database } from "../client";
import { makePrismaConsentStore } from "../person-data/prisma-consent-store";
import { makePrismaAccountStore } from "../prisma-account-store";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaIntroductionRequests } from "./prisma-introduction-requests";
import { makePrismaWillingPeople } from "./prisma-willing-people";

const emptyDatabase = databaseForTests();

const databaseWith = async (people: readonly JobSeeker[]): Promise<Database> => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(officerIds.map((id) => anAccount({ id })));
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
  return database;
};

describeIntroductionRequests("PostgreSQL", async (people, vacancies) => {
  const database = await databaseWith(people);
  await makePrismaVacancyStore(database).saveAll(vacancies);
  return {
    requests: makePrismaIntroductionRequests(database, makePlainCipher()),
    sentCount: () => database.prisma.mailMessage.count(),
  };
});

it("finds whoever agreed, until they withdraw", async () => {
  const [agrees, withdrew, silent] = [aJobSeeker(), aJobSeeker(), aJobSeeker()];
  const database = await databaseWith([agrees, withdrew, silent]);
  const consents = makePrismaConsentStore(database);
  const [by] = officerIds;
  if (!by) throw new Error("An officer is needed");
  for (const [index, { id: jobSeekerId }] of [agrees, withdrew].entries()) {
    await consents.add({
      ...{ id: numberedUuid("willing", index), jobSeekerId, purpose: "cards-for-employers" },
      ...{ textVersion: "1", givenAt: new Date(0), givenHow: "on-paper", recordedBy: by },
    });
  }
  await consents.withdraw(withdrew.id, "cards-for-employers", by, new Date(1));

  const willing = makePrismaWillingPeople(database);

  expect(await willing.after(undefined, 10)).toEqual([agrees]);
  expect(await willing.after(agrees.id, 10)).toEqual([]);
});
