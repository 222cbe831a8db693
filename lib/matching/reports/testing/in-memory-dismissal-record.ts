import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { occupationFieldsOf } from "@/lib/vacancies/occupation-fields";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { MatchDecision } from "../../decisions/match-decision";
import type { DismissalRecord } from "../dismissal-record";

type Parts = {
  /** Those that count. */
  readonly decisions: readonly MatchDecision[];
  readonly siteOf: ReadonlyMap<JobSeekerId, string>;
  readonly vacancies: readonly Vacancy[];
};

/** A DismissalRecord over what it is given. */
export const makeInMemoryDismissalRecord = ({
  decisions,
  siteOf,
  vacancies,
}: Parts): DismissalRecord => {
  const people = [...siteOf.keys()];
  return {
    since: async (from, siteId) =>
      decisions.flatMap(({ reason, decidedAt, vacancyId, jobSeekerId }) => {
        const isAsked = siteId === undefined || siteOf.get(jobSeekerId) === siteId;
        if (reason === undefined || decidedAt < from || !isAsked) return [];
        const vacancy = vacancies.find(({ id }) => id === vacancyId);
        return [
          {
            ...{ reason, decidedAt, vacancyId },
            person: people.indexOf(jobSeekerId),
            field: vacancy && occupationFieldsOf(vacancy)[0],
            source: vacancy?.source,
          },
        ];
      }),
  };
};
