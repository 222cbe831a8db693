import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { describeIntroductionNotices } from "@/lib/introductions/testing/introduction-notices.contract";
import { aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "../prisma-account-store";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaIntroductionNotices } from "./prisma-introduction-notices";
import { makePrismaIntroductionRequests } from "./prisma-introduction-requests";

const emptyDatabase = databaseForTests();

describeIntroductionNotices("PostgreSQL", async ({ accounts, people, vacancies }) => {
  const database = await emptyDatabase();
  const cipher = makePlainCipher();
  await makePrismaAccountStore(database).saveAll(accounts.map((one) => anAccount(one)));
  await makePrismaJobSeekerStore(database, cipher).saveAll(
    system,
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
  await makePrismaVacancyStore(database).saveAll(vacancies);
  return {
    requests: makePrismaIntroductionRequests(database, cipher),
    notices: makePrismaIntroductionNotices(database, cipher),
    sentCount: () => database.prisma.mailMessage.count(),
  };
});
