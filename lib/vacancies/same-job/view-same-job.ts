import type { AccountStore, Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { Vacancy, VacancyId } from "../vacancy";
import type { VacancyStore } from "../vacancy-store";
import type { SameJobDecision, SameJobDecisions } from "./same-job-decisions";

export type DecisionOnPair = SameJobDecision & {
  /** The one of the two that is not looked at; absent where it is gone. */
  readonly against?: Vacancy | undefined;
  /** Absent where the account is gone. */
  readonly decidedByName?: string | undefined;
  /** Whether it counts: nobody decided otherwise later. */
  readonly counts: boolean;
};

type Dependencies = {
  readonly decisions: Pick<SameJobDecisions, "historyOf">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly accounts: Pick<AccountStore, "find">;
};

/** What was decided about an offer and others, newest first; nothing for those who may not decide. */
export type ViewSameJobDecisions = (
  actor: Actor | undefined,
  id: VacancyId,
) => Promise<readonly DecisionOnPair[] | undefined>;

export const makeViewSameJobDecisions =
  ({ decisions, vacancies, accounts }: Dependencies): ViewSameJobDecisions =>
  async (actor, id) => {
    if (!actor || !scopeOf(actor, "same-jobs.decide")) return undefined;
    const history = await decisions.historyOf(id);
    const otherOf = ({ one, other }: SameJobDecision): VacancyId => (one === id ? other : one);
    const found = new Map(
      (await vacancies.findMany(history.map(otherOf))).map((offer) => [offer.id, offer]),
    );
    const people = await Promise.all(history.map(({ decidedBy }) => accounts.find(decidedBy)));
    const newest = new Set<SameJobDecision>();
    const seen = new Set<VacancyId>();
    for (const decision of history) {
      if (!seen.has(otherOf(decision))) newest.add(decision);
      seen.add(otherOf(decision));
    }
    return history.map((decision, position) => ({
      ...decision,
      against: found.get(otherOf(decision)),
      decidedByName: people[position]?.name,
      counts: newest.has(decision),
    }));
  };
