import type { Vacancy, VacancyId } from "./vacancy";

/** Returns once the engine has really indexed it; throws `DocumentsRejected` or `SearchUnavailable`. */
export type Arrival = () => Promise<void>;

/** The disposable copy of the published vacancies that the search engine reads. */
export type VacancyIndex = {
  /**
   * Gives the engine what is to be found and takes away what is not; takes effect in the order of
   * calls. Throws the same as the arrival that is answered.
   */
  handOver: (changes: {
    readonly shown: readonly Vacancy[];
    readonly hidden: readonly VacancyId[];
  }) => Promise<Arrival>;
  count: () => Promise<number>;
  /** Fingerprint of each indexed vacancy of one shard, see `shardOf` in vacancy-fingerprint.ts. */
  fingerprints: (shard: number) => Promise<ReadonlyMap<VacancyId, string>>;
};

/** A fault: the engine took the batch and then refused it. */
export class DocumentsRejected extends Error {
  override readonly name = "DocumentsRejected";
}
