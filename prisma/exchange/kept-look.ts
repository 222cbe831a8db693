import type pg from "pg";
import { z } from "zod";
import type { OfferLook } from "@/lib/exchange/outgoing-ledger";
import type { PartnerId } from "@/lib/exchange/partner";

type Client = Pick<pg.PoolClient, "query">;

export const lookOf = async (
  client: Client,
  partnerId: PartnerId,
): Promise<OfferLook | undefined> => {
  const { rows } = await client.query(
    `SELECT looked FROM exchange_stream WHERE partner_id = $1 AND direction = 'sent'`,
    [partnerId],
  );
  return lookRows.parse(rows)[0]?.looked ?? undefined;
};

export const keepLook = async (
  client: Client,
  partnerId: PartnerId,
  look: OfferLook,
): Promise<void> => {
  await client.query(
    `UPDATE exchange_stream SET looked = $2 WHERE partner_id = $1 AND direction = 'sent'`,
    [partnerId, JSON.stringify(look)],
  );
};

const lookRows = z.array(
  z.object({
    looked: z.object({ mark: z.string(), allAt: z.coerce.date(), terms: z.string() }).nullable(),
  }),
);
