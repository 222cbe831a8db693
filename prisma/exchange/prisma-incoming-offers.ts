import type pg from "pg";
import { z } from "zod";
import type { Reading } from "@/lib/exchange/apply-page";
import type { ExchangedOffer } from "@/lib/exchange/exchanged-offer";
import type { IncomingOffers, WithIncomingOffers } from "@/lib/exchange/incoming-offers";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { positionSchema } from "@/lib/exchange/ledger";
import { offerKeySchema } from "@/lib/exchange/offer-key";
import { type Partner, type PartnerId, partnerIdSchema } from "@/lib/exchange/partner";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { recordEvents } from "../write-vacancies";
import { insertEntries } from "./ledger-row";
import { keepChanges, type Receiving, withdrawWhere } from "./received-offers";
import { insertReceipt } from "./receipt-row";

type Dependencies = {
  readonly database: Pick<Database, "pool">;
  readonly now?: () => Date;
};

/** What partners sent, in PostgreSQL: received offers are vacancies whose origin is told beside them. */
export const makePrismaIncomingOffers =
  ({
    database: { pool },
    now = () => new Date(),
  }: Dependencies): WithIncomingOffers<ExchangedOffer> =>
  (partnerId, work) =>
    inTransaction(pool, async (client) => {
      await client.query(
        "SELECT pg_advisory_xact_lock(hashtext('exchange-received'), hashtext($1))",
        [partnerId],
      );
      const changed = new Set<VacancyId>();
      const value = await work(offersOn({ client, partnerId, now: now(), changed }));
      await recordEvents(client, [...changed]);
      return value;
    });

const offersOn = (receiving: Receiving): IncomingOffers<ExchangedOffer> => {
  const { client, partnerId } = receiving;
  return {
    reading: () => readingOf(client, partnerId),
    holdings: async (keys) => {
      const { rows } = await client.query(selectHolders, [keys]);
      const counted = await client.query(countHeld, [partnerId]);
      const neighbours = await client.query(selectNeighbours);
      return {
        holders: new Map(holderRows.parse(rows).map(({ key, holder }) => [key, holder])),
        count: z.coerce.number().parse(counted.rows[0]?.count),
        neighbours: new Set(neighbourRows.parse(neighbours.rows).map(({ ags }) => ags)),
      };
    },
    apply: async (page) => {
      const { position, round } = page.reading;
      if (position && page.entries.length > 0) {
        const lines = JSON.stringify(page.entries);
        await client.query(insertEntries, [partnerId, "received", position.generation, lines]);
      }
      await keepChanges(receiving, page.changes, round);
      await saveReading(client, partnerId, page.reading);
      return { swept: page.sweeps ? await withdrawWhere(receiving, "round < $2", [round]) : 0 };
    },
    readAnew: async () => {
      const { round, known } = await readingOf(client, partnerId);
      await saveReading(client, partnerId, { round, known });
    },
    withdrawAll: () => withdrawWhere(receiving, "TRUE", []),
    note: (receipt) => insertReceipt(client, partnerId, receipt),
  };
};

const readingOf = async (client: pg.PoolClient, partnerId: Partner["id"]): Promise<Reading> => {
  const { rows } = await client.query(
    `SELECT round, generation, sequence, hash, sweep_at AS "sweepAt", known, left_out AS "leftOut"
     FROM exchange_stream
     WHERE partner_id = $1 AND direction = 'received'`,
    [partnerId],
  );
  return readingRows.parse(rows)[0] ?? { round: 0 };
};

const saveReading = async (
  client: pg.PoolClient,
  partnerId: PartnerId,
  { round, position, sweepAt, known, leftOut }: Reading,
): Promise<void> => {
  await client.query(
    `INSERT INTO exchange_stream (partner_id, direction, round, generation, sequence, hash, sweep_at,
       known, left_out)
     VALUES ($1, 'received', $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (partner_id, direction) DO UPDATE SET round = excluded.round,
       generation = excluded.generation, sequence = excluded.sequence, hash = excluded.hash,
       sweep_at = excluded.sweep_at, known = excluded.known, left_out = excluded.left_out`,
    [
      ...[partnerId, round, ...columnsOf(position), sweepAt ?? null],
      ...[jsonOf(known), jsonOf(leftOut)],
    ],
  );
};

const jsonOf = (known: Reading["known"]): string | null => (known ? JSON.stringify(known) : null);

const columnsOf = (position: Reading["position"]): readonly (string | number | null)[] =>
  position ? [position.generation, position.sequence, position.hash] : [null, 0, null];

const readingRows = z.array(
  z
    .object({
      round: z.number(),
      generation: z.string().nullable(),
      sequence: z.coerce.number(),
      hash: z.string().nullable(),
      sweepAt: z.string().transform(Number).nullable(),
      known: positionSchema.nullable(),
      leftOut: positionSchema.nullable(),
    })
    .transform(({ round, generation, sequence, hash, sweepAt, known, leftOut }): Reading => ({
      round,
      ...(generation && hash ? { position: { generation, sequence, hash } } : {}),
      ...(sweepAt === null ? {} : { sweepAt }),
      ...(known ? { known } : {}),
      ...(leftOut ? { leftOut } : {}),
    })),
);
const holderRows = z.array(z.object({ key: offerKeySchema, holder: partnerIdSchema }));
const neighbourRows = z.array(z.object({ ags: kreisAgsSchema }));

const selectNeighbours = "SELECT ags FROM exchange_partner WHERE state IN ('active', 'paused')";

const selectHolders = `
  SELECT offer_key AS key, partner_id AS holder FROM exchange_received
  WHERE offer_key = ANY ($1::text[]) AND withdrawn_at IS NULL`;

const countHeld = `
  SELECT count(*) AS count FROM exchange_received WHERE partner_id = $1 AND withdrawn_at IS NULL`;
