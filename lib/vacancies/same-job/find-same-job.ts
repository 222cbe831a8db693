import { isPublished, type Vacancy, type VacancyId } from "../vacancy";
import type { VacancyStore } from "../vacancy-store";
import type { JobGroups } from "./job-group-store";

/** What a reader is told of an offer's group. */
export type SameJob = {
  /** The offer whose card stands for all; absent where this one does. */
  readonly leader?: Vacancy | undefined;
  /** Who else reported the job, the leader first. */
  readonly others: readonly Vacancy[];
};

type Dependencies = {
  readonly groups: Pick<JobGroups, "groupsOf">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
};

export type FindSameJobs = (ids: readonly VacancyId[]) => Promise<ReadonlyMap<VacancyId, SameJob>>;

/** The others of each group that these offers are in, by offer; offers that are alone are left out. */
export const makeFindSameJobs =
  ({ groups, vacancies }: Dependencies): FindSameJobs =>
  async (ids) => {
    const found = await groups.groupsOf(ids);
    const members = [...new Set([...found.values()].flatMap((group) => group.members))];
    if (members.length === 0) return new Map();
    const shown = new Map(
      (await vacancies.findMany(members)).filter(isPublished).map((offer) => [offer.id, offer]),
    );
    return new Map(
      [...found].map(([id, { leader, members: all }]) => [
        id,
        {
          leader: leader === id ? undefined : shown.get(leader),
          others: all.flatMap((member) => (member === id ? [] : (shown.get(member) ?? []))),
        },
      ]),
    );
  };

/**
 * How many posts all reports of a job tell of: one source may list each post by itself, several
 * sources list the same ones. Nothing where nobody says more than that there is a post.
 */
export const openingsOf = (reports: readonly Vacancy[]): number | undefined => {
  const bySource = new Map<string, number>();
  for (const { source, facts } of reports) {
    bySource.set(source, (bySource.get(source) ?? 0) + (facts.openings ?? 1));
  }
  const most = Math.max(...bySource.values(), 0);
  return most > 1 ? most : undefined;
};
