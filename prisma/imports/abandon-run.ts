import type pg from "pg";

/** A run that is still open after so long belongs to a process that was killed. */
const LEFTOVER_HOURS = 24;

/** Drops the ads of an open run and keeps why; what was set aside stays to be looked at. */
export const abandonRun = async (
  client: pg.PoolClient,
  runId: string,
  failure: string,
  now: Date,
): Promise<void> => {
  const { rowCount } = await client.query(
    `UPDATE import_run SET state = 'abandoned', failure = $2, finished_at = $3,
       read = aside.count, set_aside = aside.count
     FROM (SELECT count(*) FROM import_record WHERE run_id = $1 AND state = 'set-aside') AS aside
     WHERE id = $1 AND state = 'open'`,
    [runId, failure, now],
  );
  if (rowCount === 0) return;
  await client.query("DELETE FROM import_record WHERE run_id = $1 AND state = 'staged'", [runId]);
};

/** Clears away what killed imports of this source left behind. */
export const abandonLeftovers = async (pool: pg.Pool, source: string, now: Date): Promise<void> => {
  await pool.query(
    `WITH left_open AS (
       UPDATE import_run SET state = 'abandoned', failure = 'left-open', finished_at = $2
       WHERE source = $1 AND state = 'open'
         AND started_at < $2::timestamptz - make_interval(hours => $3)
       RETURNING id
     )
     DELETE FROM import_record WHERE run_id IN (SELECT id FROM left_open)`,
    [source, now, LEFTOVER_HOURS],
  );
};
