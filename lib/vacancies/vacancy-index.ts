import type { Vacancy, VacancyId } from "./vacancy";

/** The disposable copy of the published vacancies that the search engine reads. */
export type VacancyIndex = {
  /** Returns once the engine has really indexed them; throws `DocumentsRejected` or `SearchUnavailable`. */
  put: (vacancies: readonly Vacancy[]) => Promise<void>;
  remove: (ids: readonly VacancyId[]) => Promise<void>;
  count: () => Promise<number>;
  /** Fingerprint of each indexed vacancy of one shard, see `shardOf` in vacancy-fingerprint.ts. */
  fingerprints: (shard: number) => Promise<ReadonlyMap<VacancyId, string>>;
};

/** A fault: the engine took the batch and then refused it. */
export class DocumentsRejected extends Error {
  override readonly name = "DocumentsRejected";
}
