import { system } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { jobSeekerStore } from "../job-seekers";
import { vacancyStore } from "../vacancies";

const OFFERS_AT_A_TIME = 2_000;
const PEOPLE_AT_A_TIME = 500;

/** Offers in the order of their ids, as the shortlist wants them. */
export async function* publishedOffers(): AsyncGenerator<readonly Vacancy[]> {
  for (let after: VacancyId | undefined; ;) {
    const batch = await vacancyStore().publishedAfter(after, OFFERS_AT_A_TIME);
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?.id;
  }
}

/** Everybody, as the portal itself. */
export async function* everybody(): AsyncGenerator<JobSeeker> {
  for (let after: JobSeekerId | undefined; ;) {
    const batch = await jobSeekerStore().after(system, after, PEOPLE_AT_A_TIME);
    if (batch.length === 0) return;
    yield* batch;
    after = batch.at(-1)?.id;
  }
}
