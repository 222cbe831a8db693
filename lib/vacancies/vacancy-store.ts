import type { Vacancy, VacancyId } from "./vacancy";

/** The truth about vacancies. Every change also records an outbox event in the same transaction. */
export type VacancyStore = {
  find: (id: VacancyId) => Promise<Vacancy | undefined>;
  /** In the order of `ids`; unknown ids are left out. */
  findMany: (ids: readonly VacancyId[]) => Promise<readonly Vacancy[]>;
  /** Inserts or replaces, all or nothing. Safe for thousands in one call. */
  saveAll: (vacancies: readonly Vacancy[]) => Promise<void>;
  /**
   * Published vacancies in id order after `after`, in bounded memory. Here and below those are left
   * out whose job another offer shows, see same-job.
   */
  publishedAfter: (after: VacancyId | undefined, limit: number) => Promise<readonly Vacancy[]>;
  countPublished: () => Promise<number>;
  /** Fingerprint of each published vacancy of one shard. */
  publishedFingerprints: (shard: number) => Promise<ReadonlyMap<VacancyId, string>>;
  /** Distinct workplace points of published vacancies in these cells (see places/geo-cell.ts). */
  pointsInCells: (cells: readonly string[]) => Promise<readonly { lat: number; lng: number }[]>;
};
