import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { officersOfContract } from "@/lib/job-seekers/testing/job-seeker-store.contract";
import { describeProfileStore } from "@/lib/job-seekers/testing/profile-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { makePrismaProfileStore } from "./prisma-profile-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeProfileStore("PostgreSQL", async (people) => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(
    officersOfContract.map((id) => anAccount({ id: accountIdSchema.parse(id) })),
  );
  const jobSeekers = makePrismaJobSeekerStore(database, makePlainCipher());
  await jobSeekers.saveAll(
    system,
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
  return {
    store: makePrismaProfileStore(database),
    find: (id) => jobSeekers.find(system, id),
  };
});
