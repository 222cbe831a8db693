import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import {
  describeAccessGrantStore,
  personOfContract,
} from "@/lib/job-seekers/testing/access-grant-store.contract";
import { officersOfContract } from "@/lib/job-seekers/testing/job-seeker-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccessGrantStore } from "./prisma-access-grant-store";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeAccessGrantStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(
    officersOfContract.map((id) => anAccount({ id: accountIdSchema.parse(id) })),
  );
  const jobSeeker = aJobSeeker({ id: personOfContract });
  const identity = aJobSeekerIdentity({ jobSeekerId: personOfContract });
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(system, [
    { jobSeeker, identity },
  ]);
  return makePrismaAccessGrantStore(database);
});
