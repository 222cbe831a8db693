import { shardCount } from "@/lib/vacancies/vacancy-fingerprint";
import type { DriftCheckStore, ShardCheck } from "../drift-check-store";

export const makeInMemoryDriftCheckStore = (): DriftCheckStore => {
  const checks = new Map<number, ShardCheck>();
  const longestAgo = (some: readonly ShardCheck[]): number | undefined =>
    some.toSorted((one, other) => one.checkedAt.getTime() - other.checkedAt.getTime())[0]?.shard;
  const sum = (count: (check: ShardCheck) => number): number =>
    [...checks.values()].reduce((total, check) => total + count(check), 0);

  return {
    record: async (check) => {
      checks.set(check.shard, check);
    },
    nextShard: async () => {
      const known = [...checks.values()];
      const drifted = known.filter((check) => check.missing + check.stale + check.superfluous > 0);
      const unknown = Array.from({ length: shardCount }, (_, shard) => shard).find(
        (shard) => !checks.has(shard),
      );
      return longestAgo(drifted) ?? unknown ?? longestAgo(known) ?? 0;
    },
    summary: async () => ({
      shards: checks.size,
      newestCheckAt: [...checks.values()]
        .map(({ checkedAt }) => checkedAt)
        .toSorted((one, other) => other.getTime() - one.getTime())[0],
      published: sum(({ published }) => published),
      missing: sum(({ missing }) => missing),
      stale: sum(({ stale }) => stale),
      superfluous: sum(({ superfluous }) => superfluous),
    }),
  };
};
