import { randomUUID } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { ownPoolsOf } from "@/lib/job-seekers/pools/own-pools";
import { poolsOf, usualPoolRules } from "@/lib/job-seekers/pools/pool-rules";
import { openQuestionsOf } from "@/lib/job-seekers/profile/next-question";
import { targetGroupsOf } from "@/lib/job-seekers/target-groups";
import { type PersonToPlan, planTraining } from "@/lib/matching/planning/plan-training";
import type { MatchRules } from "@/lib/matching/rules/match-rules";
import { makeVisitOpened } from "@/lib/matching/shortlist/find-opening";
import type { LoadedShortlist } from "@/lib/matching/shortlist/load-shortlist";
import { offerAt } from "@/lib/matching/shortlist/offer-columns";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import { ownPoolStore } from "../job-seekers";
import { matchKnowledge } from "../matching";
import { operator } from "../operator";
import { trainingPlanStore } from "../training-plans";

type PlanParts = {
  readonly shortlist: LoadedShortlist;
  readonly everybody: () => AsyncIterable<JobSeeker>;
  readonly peopleCount: number;
  readonly rules: MatchRules;
  readonly vocabularyVersion: string;
};

/** Counts the plan anew; `isDue` where nobody asked, as after the full run. */
export const planTrainingHere = async (parts: PlanParts, isDue: boolean): Promise<boolean> => {
  const plans = trainingPlanStore();
  if (isDue) await plans.request(randomUUID(), new Date());
  const open = await plans.open();
  if (!open) return false;
  const { shortlist, ids } = parts.shortlist;
  const { codebook } = matchKnowledge();
  await plans.begin(
    open.id,
    {
      people: parts.peopleCount,
      offers: ids.count(),
      rulesVersion: parts.rules.version,
      vocabularyVersion: parts.vocabularyVersion,
    },
    new Date(),
  );
  const rows = await planTraining(peopleWithPools(parts.everybody()), {
    visitOpened: makeVisitOpened(shortlist, codebook, parts.rules.weights),
    occupationOf: (offer) =>
      codebook.occupationId(offerAt(shortlist.columns, offer).occupations[0] ?? 0),
    onProgress: async (done) => {
      await plans.progress(open.id, done);
      await breathe();
    },
  });
  await plans.finish(open.id, rows, new Date());
  return true;
};

async function* peopleWithPools(everybody: AsyncIterable<JobSeeker>): AsyncGenerator<PersonToPlan> {
  const { codebook } = matchKnowledge();
  const today = dayOf(new Date());
  const rules = operator().poolRules ?? usualPoolRules;
  const made = await ownPoolStore().all();
  for await (const person of everybody) {
    const targetGroups = targetGroupsOf(person, today);
    const pools = poolsOf(person, targetGroups, rules);
    const openQuestions = openQuestionsOf(person).length;
    const listed = {
      jobSeeker: person,
      name: "",
      targetGroups,
      pools,
      openQuestions,
      newMatches: 0,
    };
    const names = [
      ...pools.map(({ pool }) => pool),
      ...ownPoolsOf(listed, made).map(({ id }) => id),
    ];
    yield { profile: toProfileTraits(person, codebook, today), pools: names };
  }
}
