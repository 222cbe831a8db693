import { z } from "zod";
import {
  sameJobDecisionSchema,
  type SameJobDecisions,
} from "@/lib/vacancies/same-job/same-job-decisions";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { recordEvents } from "../write-vacancies";

/** Decisions in PostgreSQL; a trigger lets the table only grow. */
export const makePrismaSameJobDecisions = ({ pool }: Pick<Database, "pool">): SameJobDecisions => ({
  add: ({ one, other, apart, decidedBy, decidedAt }) =>
    inTransaction(pool, async (client) => {
      await client.query(
        `INSERT INTO same_job_decision (one_id, other_id, apart, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [one, other, apart, decidedBy, decidedAt],
      );
      await recordEvents(client, [one, other]);
    }),
  historyOf: async (id) => {
    const { rows } = await pool.query(
      `SELECT one_id AS one, other_id AS other, apart, decided_by AS "decidedBy",
         decided_at AS "decidedAt"
       FROM same_job_decision WHERE one_id = $1 OR other_id = $1 ORDER BY id DESC`,
      [id],
    );
    return z.array(sameJobDecisionSchema).parse(rows);
  },
});
