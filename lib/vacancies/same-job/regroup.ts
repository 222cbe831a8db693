import { isPublished, type Vacancy, type VacancyId } from "../vacancy";
import { groupJobs, type JobGroup } from "./group-jobs";
import type { JobGroupStore, WithJobGroups } from "./job-group-store";
import { type IsAggregator, type JobOutline, outlineOf } from "./job-outline";

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
      const concerned = await allAround(store, [...ids, ...before.map(({ id }) => id)]);
      const concernedIds = [...new Set([...ids, ...concerned.map(({ id }) => id)])];
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
): Promise<readonly JobOutline[]> => {
  const known = new Map<VacancyId, JobOutline>();
  const asked = new Set<VacancyId>();
  for (let next = [...new Set(ids)]; next.length > 0;) {
    for (const id of next) asked.add(id);
    for (const outline of await store.sharing(next)) known.set(outline.id, outline);
    next = [...known.keys()].filter((id) => !asked.has(id));
  }
  return [...known.values()];
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
