import { z } from "zod";
import type { DriftCheckStore } from "@/lib/outbox/drift-check-store";
import { shardCount } from "@/lib/vacancies/vacancy-fingerprint";
import type { Database } from "./client";

/** Drift checks in PostgreSQL, one row a shard. */
export const makePrismaDriftCheckStore = ({ pool, prisma }: Database): DriftCheckStore => ({
  record: async (check) => {
    await prisma.driftCheck.upsert({
      where: { shard: check.shard },
      create: check,
      update: check,
    });
  },
  nextShard: async () => {
    const { rows } = await pool.query(
      `SELECT shard FROM generate_series(0, $1::int - 1) AS shard
         LEFT JOIN drift_check AS last USING (shard)
       ORDER BY coalesce(missing + stale + superfluous > 0, FALSE) DESC,
         checked_at NULLS FIRST, shard LIMIT 1`,
      [shardCount],
    );
    return z.number().parse(rows[0]?.shard);
  },
  summary: async () => {
    const { _count, _max, _sum } = await prisma.driftCheck.aggregate({
      _count: true,
      _max: { checkedAt: true },
      _sum: { published: true, missing: true, stale: true, superfluous: true },
    });
    return {
      shards: _count,
      newestCheckAt: _max.checkedAt ?? undefined,
      published: _sum.published ?? 0,
      missing: _sum.missing ?? 0,
      stale: _sum.stale ?? 0,
      superfluous: _sum.superfluous ?? 0,
    };
  },
});
