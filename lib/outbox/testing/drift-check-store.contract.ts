import { describe, expect, it } from "vitest";
import { shardCount } from "@/lib/vacancies/vacancy-fingerprint";
import type { DriftCheckStore, ShardCheck } from "../drift-check-store";

const aCheck = (overrides: Partial<ShardCheck> = {}): ShardCheck => ({
  shard: 0,
  checkedAt: new Date("2026-03-02T10:00:00Z"),
  published: 10,
  missing: 0,
  stale: 0,
  superfluous: 0,
  ...overrides,
});

const minute = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 10, minutes));

const checkAllShards = async (store: DriftCheckStore, longestAgo: number): Promise<void> => {
  for (let shard = 0; shard < shardCount; shard += 1) {
    await store.record(aCheck({ shard, checkedAt: minute(shard === longestAgo ? 0 : 1 + shard) }));
  }
};

/** Every DriftCheckStore must pass these. */
export const describeDriftCheckStore = (
  name: string,
  makeEmpty: () => Promise<DriftCheckStore>,
): void => {
  describe(`${name} as a DriftCheckStore`, () => {
    it("adds up the last check of every shard", async () => {
      const store = await makeEmpty();
      await store.record(aCheck({ shard: 3, missing: 9, stale: 9, superfluous: 9 }));
      await store.record(aCheck({ shard: 3, missing: 1, checkedAt: minute(5) }));
      await store.record(
        aCheck({ shard: 255, published: 20, stale: 2, superfluous: 4, checkedAt: minute(7) }),
      );

      expect(await store.summary()).toEqual({
        shards: 2,
        newestCheckAt: minute(7),
        published: 30,
        missing: 1,
        stale: 2,
        superfluous: 4,
      });
    });

    it("knows nothing before the first check", async () => {
      const store = await makeEmpty();

      expect(await store.summary()).toEqual({
        shards: 0,
        newestCheckAt: undefined,
        published: 0,
        missing: 0,
        stale: 0,
        superfluous: 0,
      });
    });

    it("begins with the lowest shard never checked", async () => {
      const store = await makeEmpty();
      expect(await store.nextShard()).toBe(0);

      await store.record(aCheck({ shard: 0 }));
      await store.record(aCheck({ shard: 2 }));

      expect(await store.nextShard()).toBe(1);
    });

    it("comes back to a shard with differences before it looks at new ones", async () => {
      const store = await makeEmpty();
      await store.record(aCheck({ shard: 0 }));
      await store.record(aCheck({ shard: 7, superfluous: 1 }));

      expect(await store.nextShard()).toBe(7);
    });

    it("goes round, the check longest ago first", async () => {
      const store = await makeEmpty();
      await checkAllShards(store, 77);

      expect(await store.nextShard()).toBe(77);
    });
  });
};
