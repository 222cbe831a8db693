import { accountIdSchema } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { describeHandoverStore } from "@/lib/job-seekers/handover/testing/handover-store.contract";
import { officersOfContract } from "@/lib/job-seekers/testing/job-seeker-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaHandoverStore } from "./prisma-handover-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeHandoverStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(
    officersOfContract.map((id) => anAccount({ id: accountIdSchema.parse(id) })),
  );
  const cipher = makePlainCipher();
  return {
    jobSeekers: makePrismaJobSeekerStore(database, cipher),
    store: makePrismaHandoverStore(database, cipher),
  };
});
