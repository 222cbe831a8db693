import { type DecideSameJob, makeDecideSameJob } from "@/lib/vacancies/same-job/decide-same-job";
import { makeRegroup, type Regroup } from "@/lib/vacancies/same-job/regroup";
import {
  makeViewSameJobDecisions,
  type ViewSameJobDecisions,
} from "@/lib/vacancies/same-job/view-same-job";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { makeWithJobGroups } from "@/prisma/same-job/prisma-job-groups";
import { makePrismaSameJobDecisions } from "@/prisma/same-job/prisma-same-job-decisions";
import { publishedWithFollowers } from "@/prisma/same-job/published-with-followers";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { once } from "./once";
import { operator } from "./operator";
import { vacancyStore } from "./vacancies";

export const regroup: () => Regroup = once("regroup", () =>
  makeRegroup({
    withJobGroups: makeWithJobGroups(database()),
    isAggregator: (source) => operator().aggregators.includes(source),
  }),
);

const OFFERS_AT_A_TIME = 5_000;

/** Groups all published offers anew, as after a change of the rules; the worker projects what changed. */
export const regroupAll = async (): Promise<number> => {
  let [count, after]: [number, VacancyId | undefined] = [0, undefined];
  for (;;) {
    const batch = await publishedWithFollowers(database(), after, OFFERS_AT_A_TIME);
    if (batch.length === 0) return count;
    const ids = batch.map(({ id }) => id);
    await regroup()(ids, batch);
    count += batch.length;
    after = ids.at(-1);
  }
};

export type SameJobUseCases = {
  readonly decide: DecideSameJob;
  readonly viewDecisions: ViewSameJobDecisions;
};

export const sameJobUseCases: () => SameJobUseCases = once("same-job-use-cases", () => {
  const stores = {
    decisions: makePrismaSameJobDecisions(database()),
    vacancies: vacancyStore(),
    accounts: accountStore(),
    audit: auditTrail(),
    now: () => new Date(),
  };
  return { decide: makeDecideSameJob(stores), viewDecisions: makeViewSameJobDecisions(stores) };
});
