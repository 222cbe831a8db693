import { z } from "zod";
import { offerKeySchema } from "@/lib/exchange/offer-key";
import type { PartnerId } from "@/lib/exchange/partner";
import type { LedgerCopies } from "@/lib/exchange/reconcile-partner";
import type { Database } from "../client";
import { type Direction, entryColumns, fromEntryRow } from "./ledger-row";
import { type ChainedReceipt, selectReceipts } from "./receipt-row";

export const LEDGER_EXCERPT = 1_000;

export type LedgerReading = LedgerCopies & {
  readonly receipts: (id: PartnerId, limit: number) => Promise<readonly ChainedReceipt[]>;
  readonly figures: (id: PartnerId) => Promise<ExchangeFigures>;
};

export type ExchangeFigures = {
  readonly offered: number;
  /** Offers that the partner was told of and that were withdrawn since. */
  readonly takenBack: number;
  readonly acknowledged: number;
  readonly sentSequence: number;
  readonly held: number;
  readonly withdrawn: number;
  readonly readSequence: number;
};

/** The ledgers as they stand in PostgreSQL, for whoever compares or looks at them. */
export const makePrismaLedgerCopies = ({ pool }: Pick<Database, "pool">): LedgerReading => ({
  excerpt: async (id, direction, after, generation) => {
    const head = await headOf(pool, id, direction, generation);
    if (!head) return { entries: [] };
    const { rows } = await pool.query(
      `SELECT ${entryColumns} FROM exchange_ledger
       WHERE partner_id = $1 AND direction = $2 AND generation = $3 AND sequence > $4
       ORDER BY sequence LIMIT ${LEDGER_EXCERPT}`,
      [id, direction, head.generation, after],
    );
    return { head, entries: rows.map(fromEntryRow) };
  },
  receipts: (id, limit) => selectReceipts(pool, id, limit),
  receiptChain: (id) => ({
    entriesAfter: async (sequence, limit) => {
      const { rows } = await pool.query(selectChain, [id, String(sequence), limit]);
      return chainSchema.parse(rows);
    },
  }),
  figures: async (id) => {
    const { rows } = await pool.query(selectFigures, [id]);
    return figuresSchema.parse(rows[0]);
  },
  held: async (id) => {
    const { rows } = await pool.query(
      `SELECT offer_key AS key, content FROM exchange_received
       WHERE partner_id = $1 AND withdrawn_at IS NULL`,
      [id],
    );
    return new Map(
      z
        .array(z.object({ key: offerKeySchema, content: z.string() }))
        .parse(rows)
        .map(({ key, content }) => [key, content]),
    );
  },
});

const chainSchema = z.array(
  z.object({
    sequence: z.coerce.bigint(),
    content: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  }),
);

const selectChain = `
  SELECT sequence, content, previous_hash AS "previousHash", hash FROM exchange_receipt
  WHERE partner_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`;

const headOf = async (
  pool: Database["pool"],
  id: PartnerId,
  direction: Direction,
  generation: string | undefined,
) => {
  const { rows } = await pool.query(
    `SELECT entry.generation, entry.sequence, entry.hash FROM exchange_ledger AS entry
     WHERE partner_id = $1 AND direction = $2 AND generation = coalesce($3::uuid, (
       SELECT generation FROM exchange_stream WHERE partner_id = $1 AND direction = $2))
     ORDER BY sequence DESC LIMIT 1`,
    [id, direction, generation ?? null],
  );
  return z
    .array(z.object({ generation: z.string(), sequence: z.coerce.number(), hash: z.string() }))
    .parse(rows)[0];
};

const figuresSchema = z.object({
  offered: z.coerce.number(),
  takenBack: z.coerce.number(),
  acknowledged: z.coerce.number(),
  sentSequence: z.coerce.number(),
  held: z.coerce.number(),
  withdrawn: z.coerce.number(),
  readSequence: z.coerce.number(),
});

const selectFigures = `
  SELECT
    (SELECT count(*) FROM exchange_standing
     WHERE partner_id = $1 AND content IS NOT NULL) AS offered,
    (SELECT count(*) FROM exchange_standing
     WHERE partner_id = $1 AND content IS NULL) AS "takenBack",
    coalesce(sent.acknowledged, 0) AS acknowledged,
    coalesce(sent.sequence, 0) AS "sentSequence",
    (SELECT count(*) FROM exchange_received
     WHERE partner_id = $1 AND withdrawn_at IS NULL) AS held,
    (SELECT count(*) FROM exchange_received
     WHERE partner_id = $1 AND withdrawn_at IS NOT NULL) AS withdrawn,
    coalesce(read.sequence, 0) AS "readSequence"
  FROM (SELECT $1::uuid AS id) AS partner
  LEFT JOIN exchange_stream AS sent ON sent.partner_id = partner.id AND sent.direction = 'sent'
  LEFT JOIN exchange_stream AS read ON read.partner_id = partner.id AND read.direction = 'received'`;
