import type pg from "pg";

/** Commits what `work` did, or nothing of it where it throws. Bulk work may take its time. */
export const inTransaction = async <Value>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect();
  // The query under way rejects where its connection breaks; unheard, the event would end the process.
  client.on("error", ignore);
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL statement_timeout = 0");
    const value = await work(client);
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (fault) {
    await rollBack(client);
    throw fault;
  } finally {
    client.off("error", ignore);
  }
};

const ignore = (): void => undefined;

/** A connection that cannot even roll back is broken and must not return to the pool. */
const rollBack = async (client: pg.PoolClient): Promise<void> => {
  try {
    await client.query("ROLLBACK");
    client.release();
  } catch (fault) {
    client.release(fault instanceof Error ? fault : true);
  }
};
