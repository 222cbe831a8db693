import { z } from "zod";
import { type PartnerKey, partnerKeySchema } from "@/lib/exchange/key-ring";
import { type PartnerId, partnerSchema } from "@/lib/exchange/partner";
import type { KnownPartner, PartnerStore } from "@/lib/exchange/partner-store";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { withoutNulls } from "../known-values";
import { insertReceipt } from "./receipt-row";

/** Partners in PostgreSQL. */
export const makePrismaPartnerStore = ({ pool }: Pick<Database, "pool">): PartnerStore => {
  const select = async (condition: string, values: readonly unknown[]) => {
    const { rows } = await pool.query(`${selectPartners} WHERE ${condition} ORDER BY ags`, [
      ...values,
    ]);
    const keys = await keysOf(rowsSchema.parse(rows).map(({ id }) => id));
    return rows.map((row) => toKnown(row, keys));
  };
  const keysOf = async (ids: readonly string[]): Promise<KeyRows> => {
    const { rows } = await pool.query(selectKeys, [ids]);
    return rows.map((row) => keyRow.parse(withoutNulls(row)));
  };
  return {
    list: () => select("TRUE", []),
    find: async (id) => (await select("id = $1", [id]))[0],
    findByAgs: async (ags) => (await select("ags = $1", [ags]))[0],
    save: async ({ id, ags, name, slug, baseUrl, state, contact, agreement }) => {
      await pool.query(upsertPartner, [
        ...[id, ags, name, slug, baseUrl, state],
        ...[JSON.stringify(contact), JSON.stringify(agreement), new Date()],
      ]);
    },
    changeKeys: (id, change) =>
      inTransaction(pool, async (client) => {
        await client.query("SELECT FROM exchange_partner WHERE id = $1 FOR UPDATE", [id]);
        const { rows } = await client.query(selectKeys, [[id]]);
        const before = rows.map((row) => toKey(keyRow.parse(withoutNulls(row))));
        const after = change(before);
        await client.query("DELETE FROM exchange_partner_key WHERE partner_id = $1", [id]);
        await client.query(insertKeys, [id, JSON.stringify(after.map(toKeyRow))]);
        return { before, after };
      }),
    noteContact: async (id, { pulledAt, pullOutcome, noticedAt, clockOffsetMs }) => {
      await pool.query(updateContact, [
        ...[id, pulledAt ?? null, pullOutcome ?? null],
        ...[noticedAt ?? null, clockOffsetMs ?? null],
      ]);
    },
    note: (id: PartnerId, receipt) => insertReceipt(pool, id, receipt),
  };
};

const rowsSchema = z.array(z.object({ id: z.string() }));
const keyRow = partnerKeySchema.extend({ partnerId: z.string() });
type KeyRows = readonly z.infer<typeof keyRow>[];
const contactRow = z.object({
  clockOffsetMs: z.number(),
  pulledAt: z.date().optional(),
  pullOutcome: z.string().optional(),
  noticedAt: z.date().optional(),
});

const toKnown = (row: Readonly<Record<string, unknown>>, keys: KeyRows): KnownPartner => {
  const partner = partnerSchema.parse({ ...row, contact: row.person });
  return {
    partner,
    contact: contactRow.parse(withoutNulls(row)),
    keys: keys.filter(({ partnerId }) => partnerId === partner.id).map(toKey),
  };
};

const toKey = ({ partnerId: _partner, ...key }: KeyRows[number]): PartnerKey => key;

const toKeyRow = ({ keyId, publicKey, state, seenAt, notBefore, notAfter }: PartnerKey) => ({
  ...{ key_id: keyId, public_key: publicKey, state, seen_at: seenAt },
  ...{ not_before: notBefore, not_after: notAfter },
});

const selectPartners = `
  SELECT id, ags, name, slug, base_url AS "baseUrl", state, contact AS person, agreement,
    clock_offset_ms AS "clockOffsetMs", pulled_at AS "pulledAt", pull_outcome AS "pullOutcome",
    noticed_at AS "noticedAt"
  FROM exchange_partner`;

const selectKeys = `
  SELECT partner_id AS "partnerId", key_id AS "keyId", public_key AS "publicKey", state,
    seen_at AS "seenAt", not_before AS "notBefore", not_after AS "notAfter"
  FROM exchange_partner_key WHERE partner_id = ANY ($1::uuid[]) ORDER BY seen_at, key_id`;

const upsertPartner = `
  INSERT INTO exchange_partner (id, ags, name, slug, base_url, state, contact, agreement, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (id) DO UPDATE SET ags = excluded.ags, name = excluded.name, slug = excluded.slug,
    base_url = excluded.base_url, state = excluded.state, contact = excluded.contact,
    agreement = excluded.agreement`;

const insertKeys = `
  INSERT INTO exchange_partner_key (partner_id, key_id, public_key, state, seen_at, not_before,
    not_after)
  SELECT $1, * FROM jsonb_to_recordset($2::jsonb) AS given (
    key_id text, public_key text, state text, seen_at timestamptz, not_before timestamptz,
    not_after timestamptz)`;

const updateContact = `
  UPDATE exchange_partner SET pulled_at = coalesce($2, pulled_at),
    pull_outcome = coalesce($3, pull_outcome), noticed_at = coalesce($4, noticed_at),
    clock_offset_ms = coalesce($5, clock_offset_ms)
  WHERE id = $1`;
