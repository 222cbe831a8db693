import { setTimeout as pause } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";

/** What only one process may do at a time; the numbers are keys of PostgreSQL's advisory locks. */
const locks = {
  "project-outbox": 537_001,
  "check-drift": 537_002,
  "rebuild-index": 537_003,
  "send-mails": 537_004,
  match: 537_005,
  "exchange-offers": 537_030,
  "forget-old-records": 537_020,
  "watch-reading": 537_012,
  "apply-retention": 537_021,
  "work-on-uploads": 537_022,
  "translate-texts": 537_091,
} as const;
export type Exclusive = keyof typeof locks;

type Attempt<Value> = { readonly held: true; readonly value: Value } | { readonly held: false };

export type Exclusively = {
  /** Does the work unless another process is at it. */
  readonly tryOnce: <Value>(what: Exclusive, work: () => Promise<Value>) => Promise<Attempt<Value>>;
  /** Does the work once nobody else is at it. */
  readonly inTurn: <Value>(what: Exclusive, work: () => Promise<Value>) => Promise<Value>;
};

const RETRY_MS = 300;

/** The lock belongs to a connection: where a process is killed, its locks are free at once. */
export const makeExclusively = (pool: Pool): Exclusively => {
  const tryOnce: Exclusively["tryOnce"] = async (what, work) => {
    const connection = await pool.connect();
    // A connection that breaks while it only holds the lock would otherwise end the process.
    connection.on("error", ignore);
    try {
      if (!(await isLocked(connection, what))) return { held: false };
      return { held: true, value: await workAndUnlock(connection, what, work) };
    } finally {
      connection.off("error", ignore);
      connection.release();
    }
  };

  return {
    tryOnce,
    inTurn: async (what, work) => {
      for (;;) {
        const attempt = await tryOnce(what, work);
        if (attempt.held) return attempt.value;
        await pause(RETRY_MS);
      }
    },
  };
};

const isLocked = async (connection: PoolClient, what: Exclusive): Promise<boolean> => {
  const { rows } = await connection.query("SELECT pg_try_advisory_lock($1) AS held", [locks[what]]);
  return rows[0]?.held === true;
};

const workAndUnlock = async <Value>(
  connection: PoolClient,
  what: Exclusive,
  work: () => Promise<Value>,
): Promise<Value> => {
  try {
    return await work();
  } finally {
    // Where the connection is gone the lock is, too.
    await connection.query("SELECT pg_advisory_unlock($1)", [locks[what]]).catch(ignore);
  }
};

const ignore = (): void => undefined;
