import { isPublished, type Vacancy, type VacancyId } from "../vacancy";
import { groupJobs, type JobGroup } from "./group-jobs";
import type { JobGroupStore, WithJobGroups } from "./job-group-store";
import { type IsAggregator, outlineOf } from "./job-outline";

type Dependencies = {
  readonly withJobGroups: WithJobGroups;
  readonly isAggregator: IsAggregator;
};

/**
 * Puts offers that changed, and all they may be the same as, into groups anew. `found` are the
 * offers as they are now, of those ids that there still are. Answers which of them another one leads.
 */
export type Regroup = (
  ids: readonly VacancyId[],
  found: readonly Vacancy[],
) => Promise<ReadonlySet<VacancyId>>;

export const makeRegroup =
  ({ withJobGroups, isAggregator }: Dependencies): Regroup =>
  async (ids, found) => {
    const outlines = found.filter(isPublished).map((offer) => outlineOf(offer, isAggregator));
    const shown = new Set(outlines.map(({ id }) => id));
    return withJobGroups(async (store) => {
      const before = await store.sharing(ids);
      await store.put(outlines);
      await store.forget(ids.filter((id) => !shown.has(id)));
      const concernedIds = await allAround(store, [...ids, ...before]);
      const others = await store.outlinesOf(concernedIds.filter((id) => !shown.has(id)));
      const concerned = [...outlines, ...others];
      const groups = groupJobs(concerned, await store.apartAmong(concernedIds));
      const leaders = leadersIn(groups);
      await store.setLeaders(changesOf(concernedIds, await store.leadersOf(concernedIds), leaders));
      return new Set(ids.filter((id) => leaders.has(id)));
    });
  };

/** With all that share a key with one of these, and all that share one with those, and so on. */
const allAround = async (
  store: JobGroupStore,
  ids: readonly VacancyId[],
): Promise<readonly VacancyId[]> => {
  const known = new Set(ids);
  for (let next: readonly VacancyId[] = [...known]; next.length > 0;) {
    next = (await store.sharing(next)).filter((id) => !known.has(id));
    for (const id of next) known.add(id);
  }
  return [...known];
};

const leadersIn = (groups: readonly JobGroup[]): ReadonlyMap<VacancyId, VacancyId> =>
  new Map(
    groups.flatMap(({ leader, members }) =>
      members.filter((id) => id !== leader).map((id) => [id, leader] as const),
    ),
  );

const changesOf = (
  ids: readonly VacancyId[],
  before: ReadonlyMap<VacancyId, VacancyId>,
  now: ReadonlyMap<VacancyId, VacancyId>,
): ReadonlyMap<VacancyId, VacancyId | undefined> =>
  new Map(
    ids.filter((id) => before.get(id) !== now.get(id)).map((id) => [id, now.get(id)] as const),
  );
