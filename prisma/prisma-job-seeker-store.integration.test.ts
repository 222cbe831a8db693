import { accountIdSchema } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import {
  describeJobSeekerStore,
  officersOfContract,
} from "@/lib/job-seekers/testing/job-seeker-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeJobSeekerStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(
    officersOfContract.map((id) => anAccount({ id: accountIdSchema.parse(id) })),
  );
  return makePrismaJobSeekerStore(database, makePlainCipher());
});
