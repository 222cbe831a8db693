import type pg from "pg";
import { z } from "zod";
import type { Position } from "@/lib/exchange/ledger";
import { type OfferKey, offerKeySchema } from "@/lib/exchange/offer-key";
import type {
  LookIntoLedger,
  OutgoingLedger,
  Standing,
  WithOutgoingLedger,
} from "@/lib/exchange/outgoing-ledger";
import type { PartnerId } from "@/lib/exchange/partner";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { keepLook, lookOf } from "./kept-look";
import { entryColumns, fromEntryRow, insertEntries } from "./ledger-row";
import { insertReceipt } from "./receipt-row";

/** What partners are told, in PostgreSQL. One process at a time works on the ledger to a partner. */
export const makePrismaOutgoingLedger =
  ({ pool }: Pick<Database, "pool">): WithOutgoingLedger =>
  (partnerId, work) =>
    inTransaction(pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('exchange-sent'), hashtext($1))", [
        partnerId,
      ]);
      return work(ledgerOn(client, partnerId));
    });

/** Takes no lock and keeps no connection: however many look, nobody waits for them. */
export const makePrismaLedgerLook =
  ({ pool }: Pick<Database, "pool">): LookIntoLedger =>
  (partnerId, look) =>
    look(readingOn(pool, partnerId));

const ledgerOn = (client: pg.PoolClient, partnerId: PartnerId): OutgoingLedger => ({
  ...readingOn(client, partnerId),
  ...writingOn(client, partnerId),
});

type Reads =
  | "head"
  | "hasHad"
  | "begun"
  | "hashAt"
  | "entriesAfter"
  | "standing"
  | "standingOf"
  | "looked"
  | "acknowledged";

const readingOn = (
  client: Pick<pg.PoolClient, "query">,
  partnerId: PartnerId,
): Pick<OutgoingLedger, Reads> => ({
  head: async () => {
    const { rows } = await client.query(selectHead, [partnerId]);
    return positionsSchema.parse(rows)[0];
  },
  hasHad: async (generation) => {
    // An empty generation leaves no entries, but its beginning is noted for good.
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM exchange_receipt WHERE partner_id = $1
         AND kind = 'generation-began' AND content::jsonb -> 'facts' ->> 'generation' = $2) AS had`,
      [partnerId, generation],
    );
    return rows[0]?.had === true;
  },
  begun: async (from, to) => {
    const { rows } = await client.query(countBegun, [partnerId, from, to]);
    return z.coerce.number().parse(rows[0]?.count);
  },
  hashAt: async (sequence) => {
    const { rows } = await client.query(selectHash, [partnerId, sequence]);
    return z.array(z.object({ hash: z.string() })).parse(rows)[0]?.hash;
  },
  entriesAfter: async (sequence, limit) => {
    const { rows } = await client.query(selectEntries, [partnerId, sequence, limit]);
    return rows.map(fromEntryRow);
  },
  standing: async () => {
    const { rows } = await client.query(selectStanding, [partnerId]);
    return standingMap(rows);
  },
  standingOf: async (keys) => {
    const { rows } = await client.query(`${selectStanding} AND offer_key = ANY ($2::text[])`, [
      partnerId,
      keys,
    ]);
    return standingMap(rows);
  },
  looked: () => lookOf(client, partnerId),
  acknowledged: async () => {
    const { rows } = await client.query(
      `SELECT acknowledged FROM exchange_stream WHERE partner_id = $1 AND direction = 'sent'`,
      [partnerId],
    );
    return z.coerce.number().parse(rows[0]?.acknowledged ?? 0);
  },
});

const writingOn = (client: pg.PoolClient, partnerId: PartnerId): Omit<OutgoingLedger, Reads> => ({
  begin: (start) => begin(client, partnerId, start),
  append: async (entries) => {
    const last = entries.at(-1)?.entry;
    if (!last) return;
    const generation = await currentGeneration(client, partnerId);
    const lines = JSON.stringify(entries.map(({ entry }) => entry));
    await client.query(insertEntries, [partnerId, "sent", generation, lines]);
    const told = entries.map(({ entry: { key, sequence, content }, version }) => ({
      ...{ key, sequence, content, version },
    }));
    await client.query(upsertStanding, [partnerId, JSON.stringify(told)]);
    await client.query(moveHead, [partnerId, last.sequence, last.hash]);
  },
  keepVersions: async (versions) => {
    await client.query(updateVersions, [partnerId, [...versions.keys()], [...versions.values()]]);
  },
  keepLook: (look) => keepLook(client, partnerId, look),
  acknowledge: async (sequence) => {
    await client.query(
      `UPDATE exchange_stream SET acknowledged = $2
       WHERE partner_id = $1 AND direction = 'sent'`,
      [partnerId, sequence],
    );
  },
  note: (receipt) => insertReceipt(client, partnerId, receipt),
});

const begin = async (
  client: pg.PoolClient,
  partnerId: PartnerId,
  { generation, hash }: Position,
): Promise<void> => {
  await client.query("DELETE FROM exchange_standing WHERE partner_id = $1", [partnerId]);
  await client.query(
    `INSERT INTO exchange_stream (partner_id, direction, generation, start_hash, hash)
     VALUES ($1, 'sent', $2, $3, $3)
     ON CONFLICT (partner_id, direction) DO UPDATE SET generation = excluded.generation,
       start_hash = excluded.start_hash, sequence = 0, hash = excluded.hash, acknowledged = 0,
       looked = NULL`,
    [partnerId, generation, hash],
  );
};

const currentGeneration = async (client: pg.PoolClient, partnerId: PartnerId): Promise<string> => {
  const { rows } = await client.query(selectHead, [partnerId]);
  const head = positionsSchema.parse(rows)[0];
  if (!head) throw new Error("Entries need a generation");
  return head.generation;
};

const standingMap = (rows: readonly unknown[]): ReadonlyMap<OfferKey, Standing> =>
  new Map(
    standingSchema
      .parse(rows)
      .map(({ key, content, ...rest }) => [key, content === null ? rest : { ...rest, content }]),
  );

const positionsSchema = z.array(
  z.object({ generation: z.string(), sequence: z.coerce.number(), hash: z.string() }),
);
const standingSchema = z.array(
  z.object({
    key: offerKeySchema,
    sequence: z.coerce.number(),
    content: z.string().nullable(),
    version: z.string(),
  }),
);

const selectHead = `
  SELECT generation, sequence, hash FROM exchange_stream
  WHERE partner_id = $1 AND direction = 'sent' AND generation IS NOT NULL`;

const countBegun = `
  SELECT count(*) AS count FROM exchange_receipt
  WHERE partner_id = $1 AND kind = 'generation-began' AND at > $2 AND at <= $3`;

const ofCurrent = `
  FROM exchange_ledger AS entry JOIN exchange_stream AS stream USING (partner_id, direction, generation)
  WHERE entry.partner_id = $1 AND entry.direction = 'sent'`;

const selectHash = `SELECT entry.hash ${ofCurrent} AND entry.sequence = $2`;

const selectEntries = `
  SELECT ${entryColumns} FROM (
    SELECT entry.* ${ofCurrent} AND entry.sequence > $2 ORDER BY entry.sequence LIMIT $3) AS line
  ORDER BY sequence`;

const selectStanding = `
  SELECT offer_key AS key, sequence, content, version FROM exchange_standing WHERE partner_id = $1`;

// The last entry of an offer counts; one statement must not touch a row twice.
const upsertStanding = `
  INSERT INTO exchange_standing (partner_id, offer_key, sequence, content, version)
  SELECT DISTINCT ON (key) $1::uuid, key, sequence, content, version
  FROM jsonb_to_recordset($2::jsonb) AS told (key text, sequence bigint, content text, version text)
  ORDER BY key, sequence DESC
  ON CONFLICT (partner_id, offer_key) DO UPDATE SET sequence = excluded.sequence,
    content = excluded.content, version = excluded.version`;

const moveHead = `
  UPDATE exchange_stream SET sequence = $2, hash = $3
  WHERE partner_id = $1 AND direction = 'sent'`;

const updateVersions = `
  UPDATE exchange_standing AS standing SET version = given.version
  FROM unnest($2::text[], $3::text[]) AS given (key, version)
  WHERE standing.partner_id = $1 AND standing.offer_key = given.key`;
