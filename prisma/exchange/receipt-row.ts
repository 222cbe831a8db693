import type pg from "pg";
import { z } from "zod";
import type { PartnerId } from "@/lib/exchange/partner";
import { type Receipt, receiptSchema } from "@/lib/exchange/receipt";
import { canonicalJson } from "@/lib/shared/canonical-json";
import { toStorableText } from "../storable-text";

type Connection = Pick<pg.PoolClient, "query">;

/** Number and hash are given by a trigger. */
export const insertReceipt = async (
  connection: Connection,
  partnerId: PartnerId,
  { kind, at, facts }: Receipt,
): Promise<void> => {
  const content = toStorableText(canonicalJson({ kind, at: at.toISOString(), facts }));
  await connection.query("INSERT INTO exchange_receipt (partner_id, content) VALUES ($1, $2)", [
    partnerId,
    content,
  ]);
};

export type ChainedReceipt = Receipt & {
  readonly sequence: number;
  readonly content: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** The newest receipts first. */
export const selectReceipts = async (
  connection: Connection,
  partnerId: PartnerId,
  limit: number,
): Promise<readonly ChainedReceipt[]> => {
  const { rows } = await connection.query(
    `SELECT sequence, content, previous_hash AS "previousHash", hash FROM exchange_receipt
     WHERE partner_id = $1 ORDER BY sequence DESC LIMIT $2`,
    [partnerId, limit],
  );
  return rowsSchema
    .parse(rows)
    .map((row) => ({ ...row, ...contentSchema.parse(JSON.parse(row.content)) }));
};

const rowsSchema = z.array(
  z.object({
    sequence: z.coerce.number(),
    content: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
const contentSchema = receiptSchema.extend({
  at: z.iso.datetime().transform((text) => new Date(text)),
});
