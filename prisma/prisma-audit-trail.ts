import { z } from "zod";
import { toContent } from "@/lib/audit/audit-chain";
import type { AuditBatches } from "@/lib/audit/audit-trail";
import type { AuditChain } from "@/lib/audit/verify-chain";
import type { Database } from "./client";

/** The audit trail in PostgreSQL: numbered and chained by a trigger. */
export const makePrismaAuditTrail = (
  { pool }: Pick<Database, "pool">,
  now: () => Date = () => new Date(),
): AuditBatches & AuditChain => ({
  record: async (entry) => {
    await pool.query("INSERT INTO audit_entry (content) VALUES ($1)", [toContent(entry, now())]);
  },
  recordAll: async (entries) => {
    const contents = entries.map((entry) => toContent(entry, now()));
    await pool.query(
      `INSERT INTO audit_entry (content)
       SELECT content FROM unnest($1::text[]) WITH ORDINALITY AS told (content, place) ORDER BY place`,
      [contents],
    );
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
