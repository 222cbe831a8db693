import { z } from "zod";
import { ledgerEntrySchema } from "@/lib/exchange/ledger";
import type { LedgerEntry } from "@/lib/exchange/ledger";
import { withoutNulls } from "../known-values";

export type Direction = "sent" | "received";

export const entryColumns = `sequence, kind, offer_key AS key, content, at, hash`;

const rowSchema = z.object({
  ...ledgerEntrySchema.shape,
  sequence: z.coerce.number(),
  at: z.date().transform((at) => at.toISOString()),
});

export const fromEntryRow = (row: Readonly<Record<string, unknown>>): LedgerEntry =>
  rowSchema.parse(withoutNulls(row));

/** For `insertEntries`: partner, direction, generation, then the entries as JSON. */
export const insertEntries = `
  INSERT INTO exchange_ledger (partner_id, direction, generation, sequence, kind, offer_key, content,
    at, hash)
  SELECT $1, $2, $3, * FROM jsonb_to_recordset($4::jsonb) AS given (
    sequence bigint, kind text, key text, content text, at timestamptz, hash text)
  ON CONFLICT DO NOTHING`;
