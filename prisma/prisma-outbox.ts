import type pg from "pg";
import { z } from "zod";
import type { Outbox } from "@/lib/outbox/outbox";
import { afterFailure } from "@/lib/outbox/retry-schedule";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { toStorableText } from "./storable-text";
import { recordEvents } from "./write-vacancies";

const MAX_REASON_LENGTH = 2_000;

/** Events in PostgreSQL; a listener on the channel `outbox` hears of new ones at once. */
export const makePrismaOutbox = (
  { pool }: Database,
  now: () => Date = () => new Date(),
): Outbox => ({
  due: async (limit, after = 0n) => {
    const { rows } = await pool.query(
      `SELECT id, vacancy_id AS "vacancyId", attempts FROM outbox_event
       WHERE projected_at IS NULL AND quarantined_at IS NULL AND id > $3
         AND (next_attempt_at IS NULL OR next_attempt_at <= $1)
       ORDER BY id LIMIT $2`,
      [now(), limit, String(after)],
    );
    return eventsSchema.parse(rows);
  },
  markProjected: async (ids) => {
    await pool.query("UPDATE outbox_event SET projected_at = $1 WHERE id = ANY ($2::bigint[])", [
      now(),
      ids.map(String),
    ]);
  },
  markFailed: (id, reason) =>
    inTransaction(pool, (client) => countFailure(client, id, reason, now())),
  backlog: async () => backlogSchema.parse((await pool.query(countBacklog)).rows[0]),
  newestId: async () => {
    const { rows } = await pool.query("SELECT coalesce(max(id), 0) AS id FROM outbox_event");
    return z.coerce.bigint().parse(rows[0]?.id);
  },
  replayAfter: async (id) => {
    await pool.query(
      `UPDATE outbox_event SET attempts = 0, next_attempt_at = NULL, quarantined_at = NULL,
         projected_at = NULL WHERE id > $1`,
      [String(id)],
    );
  },
  recordReplays: (vacancyIds) => inTransaction(pool, (client) => recordEvents(client, vacancyIds)),
  waitingAmong: async (vacancyIds) => {
    const { rows } = await pool.query(
      `SELECT DISTINCT vacancy_id AS id FROM outbox_event
       WHERE projected_at IS NULL AND vacancy_id = ANY ($1::uuid[])`,
      [vacancyIds],
    );
    return new Set(idsSchema.parse(rows).map(({ id }) => id));
  },
  forgetProjected: async (before, limit) => {
    const { rowCount } = await pool.query(deleteOldest, [before, limit]);
    return rowCount ?? 0;
  },
});

// Looks at the oldest events alone, so that no index has to be kept for it: ids ascend, and where
// one that waits stands in the way the worker is about to take it.
const deleteOldest = `
  WITH oldest AS (
    SELECT id, projected_at FROM outbox_event WHERE quarantined_at IS NULL ORDER BY id LIMIT $2)
  DELETE FROM outbox_event USING oldest
  WHERE outbox_event.id = oldest.id AND oldest.projected_at < $1
    AND outbox_event.projected_at < $1`;

const countBacklog = `
  SELECT waiting.*,
    (SELECT count(*)::int FROM outbox_event WHERE quarantined_at IS NOT NULL) AS quarantined
  FROM (SELECT count(*)::int AS pending, min(recorded_at) AS "oldestPendingAt"
    FROM outbox_event WHERE projected_at IS NULL AND quarantined_at IS NULL) AS waiting`;

const countFailure = async (
  client: pg.PoolClient,
  id: bigint,
  reason: string,
  now: Date,
): Promise<void> => {
  const { rows } = await client.query(
    "SELECT attempts FROM outbox_event WHERE id = $1 FOR UPDATE",
    [String(id)],
  );
  if (rows.length === 0) return;
  const attempts = z.number().parse(rows[0]?.attempts) + 1;
  const next = afterFailure(attempts, now);
  await client.query(
    `UPDATE outbox_event SET attempts = $2, last_error = $3, next_attempt_at = $4,
       quarantined_at = $5 WHERE id = $1`,
    [
      String(id),
      attempts,
      toStorableText(reason.slice(0, MAX_REASON_LENGTH)),
      next.kind === "retry" ? next.at : null,
      next.kind === "quarantine" ? now : null,
    ],
  );
};

const eventsSchema = z.array(
  z.object({ id: z.coerce.bigint(), vacancyId: vacancyIdSchema, attempts: z.number() }),
);

const idsSchema = z.array(z.object({ id: vacancyIdSchema }));

const backlogSchema = z.object({
  pending: z.number(),
  quarantined: z.number(),
  oldestPendingAt: z
    .date()
    .nullable()
    .transform((at) => at ?? undefined),
});
