import { system } from "@/lib/accounts/rights";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { describeDismissalRecord } from "@/lib/matching/reports/testing/dismissal-record.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaDecisionStore } from "../prisma-decision-store";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaDismissalRecord } from "./prisma-dismissal-record";

const emptyDatabase = databaseForTests();

describeDismissalRecord("PostgreSQL", async ({ people, vacancies, decisions }) => {
  const database = await emptyDatabase();
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    people.map(({ id, site }) => ({
      jobSeeker: aJobSeeker({ id, siteId: site, officerIds: [], reference: `HS-${id.slice(-6)}` }),
      identity: aJobSeekerIdentity({ jobSeekerId: id }),
    })),
  );
  await makePrismaVacancyStore(database).saveAll(vacancies);
  const store = makePrismaDecisionStore(database);
  for (const decision of decisions) await store.add(system, decision);
  return makePrismaDismissalRecord(database);
});
