import { system } from "@/lib/accounts/rights";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { aDecision } from "@/lib/matching/decisions/testing/a-decision";
import { describeDecisionStore } from "@/lib/matching/decisions/testing/decision-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaDecisionStore } from "./prisma-decision-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeDecisionStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  const { jobSeekerId } = aDecision();
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(system, [
    {
      jobSeeker: aJobSeeker({ id: jobSeekerId, officerIds: [] }),
      identity: aJobSeekerIdentity({ jobSeekerId }),
    },
  ]);
  return makePrismaDecisionStore(database);
});
