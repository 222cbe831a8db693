import type { VacancyId } from "../vacancy";
import type { ApartPair, JobGroup } from "./group-jobs";
import type { JobOutline } from "./job-outline";

/** Which published offers tell of one job. Offers that are alone are in no group. */
export type JobGroups = {
  /** The groups that these offers are in, by offer. */
  groupsOf: (ids: readonly VacancyId[]) => Promise<ReadonlyMap<VacancyId, JobGroup>>;
  /** Those among these offers that another one leads. */
  followersAmong: (ids: readonly VacancyId[]) => Promise<ReadonlySet<VacancyId>>;
};

/** Outlines and leaders while they are changed. Whose leader changes, of that an event is recorded. */
export type JobGroupStore = {
  /** Outlined offers that share a blocking key with one of these, themselves among them. */
  sharing: (ids: readonly VacancyId[]) => Promise<readonly VacancyId[]>;
  /** Of those among these offers that have one. */
  outlinesOf: (ids: readonly VacancyId[]) => Promise<readonly JobOutline[]>;
  /** Inserts or replaces. */
  put: (outlines: readonly JobOutline[]) => Promise<void>;
  /** Offers that are not published any more. */
  forget: (ids: readonly VacancyId[]) => Promise<void>;
  /** Pairs of which the last decision says that they stay apart, where one of these is in it. */
  apartAmong: (ids: readonly VacancyId[]) => Promise<readonly ApartPair[]>;
  /** The leaders of those among these offers that have one. */
  leadersOf: (ids: readonly VacancyId[]) => Promise<ReadonlyMap<VacancyId, VacancyId>>;
  /** `undefined` for an offer that has no leader any more. */
  setLeaders: (leaders: ReadonlyMap<VacancyId, VacancyId | undefined>) => Promise<void>;
};

/** All or nothing of what `work` changes, and nobody else changes groups meanwhile. */
export type WithJobGroups = <Value>(
  work: (store: JobGroupStore) => Promise<Value>,
) => Promise<Value>;
