import type { Account } from "@/lib/accounts/account";
import type { Employer } from "@/lib/employers/employer";
import type { OccupationCorrection } from "@/lib/readings/occupation-correction";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeEmployerOffers } from "./employer-offers";
import { makeEmployers } from "./employers";
import { type DemoJobSeeker, makeJobSeekers } from "./job-seekers/make-job-seekers";
import { makeAccounts } from "./personas";
import { makeVacancies } from "./vacancies/make-vacancies";
import { makeDemoCorrections } from "./vacancies/odd-title-vacancies";

export type DemoData = {
  /** Without password hashes; all take `demoPassword`. */
  readonly accounts: readonly Account[];
  readonly employers: readonly Employer[];
  readonly vacancies: readonly Vacancy[];
  readonly corrections: readonly OccupationCorrection[];
  readonly jobSeekers: readonly DemoJobSeeker[];
};

/** Everything there is to try the portal with. Ids never change; dates follow `now`. */
export const makeDemoData = (now: Date): DemoData => ({
  accounts: makeAccounts(),
  employers: makeEmployers(now),
  vacancies: [...makeVacancies(now), ...makeEmployerOffers(now).map(({ vacancy }) => vacancy)],
  corrections: makeDemoCorrections(now),
  jobSeekers: makeJobSeekers(now),
});
