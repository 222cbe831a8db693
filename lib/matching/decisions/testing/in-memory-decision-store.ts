import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { type DecisionStore, type MatchDecision, VISIT_MINUTES } from "../match-decision";

/** A DecisionStore that forgets with the process. Asks no policies. */
export const makeInMemoryDecisionStore = (): DecisionStore => {
  const counting: MatchDecision[] = [];
  const visits = new Map<string, { visitedAt: Date; newAfter?: Date | undefined }>();
  const positionOf = (pair: Pick<MatchDecision, "jobSeekerId" | "vacancyId">): number =>
    counting.findIndex(
      ({ jobSeekerId, vacancyId }) =>
        jobSeekerId === pair.jobSeekerId && vacancyId === pair.vacancyId,
    );
  return {
    countingFor: async (_acting, jobSeekerId) =>
      counting
        .filter((decision) => decision.jobSeekerId === jobSeekerId)
        .toSorted((one, other) => other.decidedAt.getTime() - one.decidedAt.getTime()),
    add: async (_acting, decision) => {
      if (positionOf(decision) >= 0) return false;
      counting.push(decision);
      return true;
    },
    end: async (_acting, pair) => {
      const position = positionOf(pair);
      if (position >= 0) counting.splice(position, 1);
      return position >= 0;
    },
    dismissed: async () => {
      const byPerson = new Map<JobSeekerId, VacancyId[]>();
      for (const { kind, jobSeekerId, vacancyId } of counting) {
        if (kind !== "dismissed") continue;
        byPerson.set(jobSeekerId, [...(byPerson.get(jobSeekerId) ?? []), vacancyId]);
      }
      return byPerson;
    },
    visit: async (_acting, officerId, jobSeekerId, at) => {
      const name = `${officerId} ${jobSeekerId}`;
      const last = visits.get(name);
      const isSame = last && at.getTime() - last.visitedAt.getTime() < VISIT_MINUTES * 60_000;
      const newAfter = isSame ? last.newAfter : last?.visitedAt;
      visits.set(name, { visitedAt: at, newAfter });
      return newAfter;
    },
  };
};
