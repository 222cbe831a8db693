import { anAccount } from "@/lib/accounts/testing/an-account";
import { system } from "@/lib/accounts/rights";
import {
  describeInvitationStore,
  invitedAccounts,
  invitedPeople,
} from "@/lib/job-seekers/invitations/testing/invitation-store.contract";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaInvitationStore } from "./prisma-invitation-store";
import { makePrismaJobSeekerStore } from "./prisma-job-seeker-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeInvitationStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(
    invitedAccounts.map((id) => anAccount({ id, role: "job-seeker" })),
  );
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    invitedPeople.map((id) => ({
      jobSeeker: aJobSeeker({ id }),
      identity: aJobSeekerIdentity({ jobSeekerId: id }),
    })),
  );
  return makePrismaInvitationStore(database);
});
