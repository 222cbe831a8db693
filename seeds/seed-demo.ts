import { accountStore, passwordHasher } from "@/lib/composition/accounts";
import { employerStore } from "@/lib/composition/employers";
import { jobSeekerStore } from "@/lib/composition/job-seekers";
import { vacancyStore } from "@/lib/composition/vacancies";
import { makeDemoData } from "./demo-data";
import { demoPassword } from "./personas";

export type Seeded = { readonly vacancies: number; readonly jobSeekers: number };

/** Writes the demo into an empty database; one that holds an account is left alone. */
export const seedDemo = async (now: Date): Promise<Seeded | undefined> => {
  if ((await accountStore().count()) > 0) return undefined;
  const { accounts, employers, vacancies, jobSeekers } = makeDemoData(now);
  const passwordHash = await passwordHasher().hash(demoPassword);

  await employerStore().saveAll(employers);
  await vacancyStore().saveAll(vacancies);
  // Accounts come before the people they are in charge of, and are the mark that the demo is in.
  await accountStore().saveAll(accounts.map((account) => ({ ...account, passwordHash })));
  await jobSeekerStore().saveAll(jobSeekers);
  return { vacancies: vacancies.length, jobSeekers: jobSeekers.length };
};
