import { z } from "zod";
import type { AttemptStore } from "@/lib/accounts/sign-in/attempts";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";

/** Attempts to sign in, in PostgreSQL, so that all instances count together. */
export const makePrismaAttemptStore = ({ pool }: Database): AttemptStore => ({
  change: (key, decide) =>
    inTransaction(pool, async (client) => {
      // A row lock needs a row; the lock on the key also holds where there is none yet.
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key]);
      const { rows } = await client.query(
        `SELECT "count", last_at AS "lastAt", allowed_at AS "allowedAt"
         FROM sign_in_attempt WHERE key = $1`,
        [key],
      );
      const [held] = attemptsSchema.parse(rows);
      const { count, lastAt, allowedAt } = decide(held);
      await client.query(
        "DELETE FROM sign_in_attempt WHERE last_at < $1::timestamptz - interval '2 days'",
        [lastAt],
      );
      await client.query(
        `INSERT INTO sign_in_attempt (key, "count", last_at, allowed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (key) DO UPDATE SET "count" = $2, last_at = $3, allowed_at = $4`,
        [key, count, lastAt, allowedAt],
      );
      return held;
    }),
  remove: async (key) => {
    await pool.query("DELETE FROM sign_in_attempt WHERE key = $1", [key]);
  },
});

const attemptsSchema = z.array(
  z.object({ count: z.number().int(), lastAt: z.date(), allowedAt: z.date() }),
);
