import { type JobSeekerId } from "@/lib/job-seekers/job-seeker";
import {
  type DecisionStore,
  type MatchDecision,
  matchDecisionSchema,
  VISIT_MINUTES,
} from "@/lib/matching/decisions/match-decision";
import { system } from "@/lib/accounts/rights";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";
import { toStorableText } from "./storable-text";

/** Decisions in PostgreSQL, written in the name of the one who decides. */
export const makePrismaDecisionStore = (database: Pick<Database, "prisma">): DecisionStore => ({
  countingFor: async (acting, jobSeekerId) => {
    const rows = await asActor(database, acting, ({ matchDecision }) =>
      matchDecision.findMany({
        where: { jobSeekerId, endedAt: null },
        orderBy: { decidedAt: "desc" },
      }),
    );
    return rows.map(toDecision);
  },
  add: (acting, decision) =>
    asActor(database, acting, (transaction) => insertDecision(transaction, decision)),
  end: (acting, { jobSeekerId, vacancyId }, endedBy, endedAt) =>
    asActor(database, acting, async ({ matchDecision }) => {
      const { count } = await matchDecision.updateMany({
        where: { jobSeekerId, vacancyId, endedAt: null },
        data: { endedBy, endedAt },
      });
      return count > 0;
    }),
  dismissed: async () => {
    const rows = await asActor(database, system, ({ matchDecision }) =>
      matchDecision.findMany({ where: { kind: "dismissed", endedAt: null } }),
    );
    const byPerson = new Map<JobSeekerId, VacancyId[]>();
    for (const { jobSeekerId, vacancyId } of rows.map(toDecision)) {
      byPerson.set(jobSeekerId, [...(byPerson.get(jobSeekerId) ?? []), vacancyId]);
    }
    return byPerson;
  },
  visit: (acting, officerId, jobSeekerId, at) =>
    asActor(database, acting, async ({ matchVisit }) => {
      const key = { officerId_jobSeekerId: { officerId, jobSeekerId } };
      const last = await matchVisit.findUnique({ where: key });
      const isSame = last && at.getTime() - last.visitedAt.getTime() < VISIT_MINUTES * 60_000;
      const newAfter = (isSame ? last.newAfter : last?.visitedAt) ?? null;
      const visit = { visitedAt: at, newAfter };
      await matchVisit.upsert({
        where: key,
        create: { officerId, jobSeekerId, ...visit },
        update: visit,
      });
      return newAfter ?? undefined;
    }),
});

/** Two officers may decide at once: the index lets one of them through. */
const insertDecision = async (
  transaction: Prisma.TransactionClient,
  { reason, words, ...decision }: MatchDecision,
): Promise<boolean> => {
  const { count } = await transaction.matchDecision.createMany({
    data: [
      {
        ...decision,
        reason: reason ?? null,
        words: words === undefined ? null : toStorableText(words),
      },
    ],
    skipDuplicates: true,
  });
  return count > 0;
};

const toDecision = (row: Prisma.MatchDecisionGetPayload<object>): MatchDecision => {
  const { endedBy: _by, endedAt: _at, ...decision } = row;
  return matchDecisionSchema.parse(withoutNulls(decision));
};
