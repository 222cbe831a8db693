import { z } from "zod";
import { toContent } from "@/lib/audit/audit-chain";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { AuditChain } from "@/lib/audit/verify-chain";
import type { Database } from "./client";

/** The audit trail in PostgreSQL: one insert an entry, numbered and chained by a trigger. */
export const makePrismaAuditTrail = (
  { pool }: Pick<Database, "pool">,
  now: () => Date = () => new Date(),
): AuditTrail & AuditChain => ({
  record: async (entry) => {
    await pool.query("INSERT INTO audit_entry (content) VALUES ($1)", [toContent(entry, now())]);
  },
  entriesAfter: async (sequence, limit) => {
    const { rows } = await pool.query(
      `SELECT sequence, content, previous_hash AS "previousHash", hash FROM audit_entry
       WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
      [String(sequence), limit],
    );
    return entriesSchema.parse(rows);
  },
});

const entriesSchema = z.array(
  z.object({
    sequence: z.coerce.bigint(),
    content: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
