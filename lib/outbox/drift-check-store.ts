/** What one comparison of a shard found; see `shardOf` in vacancies/vacancy-fingerprint.ts. */
export type ShardCheck = {
  readonly shard: number;
  readonly checkedAt: Date;
  /** Published vacancies of the shard in the database. */
  readonly published: number;
  /** Published, but not in the index. */
  readonly missing: number;
  /** In the index with an older content. */
  readonly stale: number;
  /** In the index, but no longer published. */
  readonly superfluous: number;
};

/** The last check of every shard added up. Indexed are `published - missing + superfluous`. */
export type DriftTotals = {
  /** Shards checked at least once. */
  readonly shards: number;
  readonly newestCheckAt: Date | undefined;
  readonly published: number;
  readonly missing: number;
  readonly stale: number;
  readonly superfluous: number;
};

/** Remembers the last drift check of each shard (table drift_check, one row a shard). */
export type DriftCheckStore = {
  /** Replaces what was known of the same shard. */
  record: (check: ShardCheck) => Promise<void>;
  /**
   * The shard to look at next: one whose last check found differences (to see them gone), then one
   * never checked (lowest number first), then the one checked longest ago.
   */
  nextShard: () => Promise<number>;
  summary: () => Promise<DriftTotals>;
};
