import type { VacancyId } from "@/lib/vacancies/vacancy";
import { shardCount } from "@/lib/vacancies/vacancy-fingerprint";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { DriftCheckStore } from "./drift-check-store";
import type { Outbox } from "./outbox";

type Fingerprints = ReadonlyMap<VacancyId, string>;

/** How an index differs from the truth. */
export type Drift = {
  /** Published, but not in the index. */
  readonly missing: readonly VacancyId[];
  /** In the index with another content. */
  readonly stale: readonly VacancyId[];
  /** In the index, but not published. */
  readonly superfluous: readonly VacancyId[];
};

export const compareFingerprints = (published: Fingerprints, indexed: Fingerprints): Drift => ({
  missing: [...published.keys()].filter((id) => !indexed.has(id)),
  stale: [...published.keys()].filter(
    (id) => indexed.has(id) && indexed.get(id) !== published.get(id),
  ),
  superfluous: [...indexed.keys()].filter((id) => !published.has(id)),
});

export const idsOfDrift = ({ missing, stale, superfluous }: Drift): readonly VacancyId[] => [
  ...missing,
  ...stale,
  ...superfluous,
];

export type ShardDrift = Drift & { readonly shard: number; readonly published: number };

export type DriftReport = Drift & {
  readonly published: number;
  readonly indexed: number;
};

type Dependencies = {
  readonly vacancies: Pick<VacancyStore, "publishedFingerprints">;
  readonly index: Pick<VacancyIndex, "count" | "fingerprints">;
  readonly outbox: Pick<Outbox, "waitingAmong" | "recordReplays">;
  readonly checks: DriftCheckStore;
  readonly now: () => Date;
};

export type DriftChecks = {
  /** Compares every shard. Does not repair. */
  readonly checkAll: (onShard?: (checked: ShardDrift) => void) => Promise<DriftReport>;
  /** Compares the shard whose turn it is, and orders the repair of what differs. */
  readonly checkNext: () => Promise<ShardDrift>;
  /** Has the vacancies projected anew; the worker does it. */
  readonly repair: (drift: Drift) => Promise<void>;
};

/** Finds and mends differences between database and index that no waiting event explains. */
export const makeDriftChecks = (dependencies: Dependencies): DriftChecks => {
  const { index, outbox, checks, now } = dependencies;

  const check = async (shard: number): Promise<ShardDrift> => {
    const checked = await compareShard(shard, dependencies);
    await checks.record({
      shard,
      checkedAt: now(),
      published: checked.published,
      missing: checked.missing.length,
      stale: checked.stale.length,
      superfluous: checked.superfluous.length,
    });
    return checked;
  };
  const repair = async (drift: Drift): Promise<void> => {
    const ids = idsOfDrift(drift);
    if (ids.length > 0) await outbox.recordReplays(ids);
  };

  return {
    repair,
    checkNext: async () => {
      const checked = await check(await checks.nextShard());
      await repair(checked);
      return checked;
    },
    checkAll: async (onShard) => {
      const shards: ShardDrift[] = [];
      for (let shard = 0; shard < shardCount; shard += 1) {
        const checked = await check(shard);
        shards.push(checked);
        onShard?.(checked);
      }
      return {
        published: shards.reduce((sum, { published }) => sum + published, 0),
        indexed: await index.count(),
        missing: shards.flatMap(({ missing }) => missing),
        stale: shards.flatMap(({ stale }) => stale),
        superfluous: shards.flatMap(({ superfluous }) => superfluous),
      };
    },
  };
};

/**
 * A vacancy that changes while both sides are read looks like drift once, not twice: only what
 * differs in two comparisons and has no event waiting counts.
 */
const compareShard = async (
  shard: number,
  { vacancies, index, outbox }: Dependencies,
): Promise<ShardDrift> => {
  const compare = async () => {
    const published = await vacancies.publishedFingerprints(shard);
    const drift = compareFingerprints(published, await index.fingerprints(shard));
    return { shard, published: published.size, ...drift };
  };
  const first = await compare();
  if (idsOfDrift(first).length === 0) return first;

  const waiting = await outbox.waitingAmong(idsOfDrift(first));
  const second = await compare();
  const persists = (before: readonly VacancyId[], after: readonly VacancyId[]) => {
    const known = new Set(before);
    return after.filter((id) => known.has(id) && !waiting.has(id));
  };
  return {
    ...second,
    missing: persists(first.missing, second.missing),
    stale: persists(first.stale, second.stale),
    superfluous: persists(first.superfluous, second.superfluous),
  };
};
