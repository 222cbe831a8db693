import type pg from "pg";
import { z } from "zod";
import type { Change } from "@/lib/exchange/apply-page";
import type { ExchangedOffer } from "@/lib/exchange/exchanged-offer";
import type { OfferKey } from "@/lib/exchange/offer-key";
import type { PartnerId } from "@/lib/exchange/partner";
import { asWithdrawn, receivedVacancyId, toReceivedVacancy } from "@/lib/exchange/received-vacancy";
import { type Vacancy, type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { toStorableJson } from "../storable-text";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";
import { writeVacancies } from "../write-vacancies";

export type Receiving = {
  readonly client: pg.PoolClient;
  readonly partnerId: PartnerId;
  readonly now: Date;
  /** Vacancies the index has to hear of. */
  readonly changed: Set<VacancyId>;
};

type Put = Extract<Change<ExchangedOffer>, { kind: "put" }>;

/** Takes over what a page changed; of several changes of one offer the last counts. */
export const keepChanges = async (
  receiving: Receiving,
  changes: readonly Change<ExchangedOffer>[],
  round: number,
): Promise<void> => {
  const last = new Map<OfferKey, Change<ExchangedOffer>>();
  for (const change of changes) last.set(keyOf(change), change);
  const puts = [...last.values()].filter((change): change is Put => change.kind === "put");
  await put(receiving, puts, round);
  const keysOf = (kind: "keep" | "withdraw"): readonly OfferKey[] =>
    [...last].flatMap(([key, change]) => (change.kind === kind ? [key] : []));
  await withdrawWhere(receiving, "offer_key = ANY ($2::text[])", [keysOf("withdraw")]);
  await receiving.client.query(
    `UPDATE exchange_received SET round = $2
     WHERE partner_id = $1 AND offer_key = ANY ($3::text[])`,
    [receiving.partnerId, round, keysOf("keep")],
  );
};

const keyOf = (change: Change<ExchangedOffer>): OfferKey =>
  change.kind === "put" ? change.received.key : change.key;

const put = async (
  { client, partnerId, now, changed }: Receiving,
  puts: readonly Put[],
  round: number,
): Promise<void> => {
  if (puts.length === 0) return;
  const slug = await slugOf(client, partnerId);
  const known = await vacanciesOf(
    client,
    puts.map(({ received: { key } }) => receivedVacancyId(key)),
  );
  const vacancies = puts.map(({ received: { key, offer } }) =>
    toReceivedVacancy(key, offer, known.get(receivedVacancyId(key)), { partner: { slug }, now }),
  );
  await writeVacancies(client, vacancies);
  const rows = puts.map(({ received: { key, provenance }, content }) => ({
    ...{ key, content, provenance },
    vacancy_id: receivedVacancyId(key),
  }));
  await client.query(upsertReceived, [partnerId, round, now, toStorableJson(rows)]);
  for (const { id } of vacancies) changed.add(id);
};

const slugOf = async (
  client: Receiving["client"],
  partnerId: Receiving["partnerId"],
): Promise<string> => {
  const { rows } = await client.query("SELECT slug FROM exchange_partner WHERE id = $1", [
    partnerId,
  ]);
  return z.string().parse(rows[0]?.slug);
};

const vacanciesOf = async (
  client: Receiving["client"],
  ids: readonly VacancyId[],
): Promise<ReadonlyMap<VacancyId, Vacancy>> => {
  const { rows } = await client.query(
    `SELECT ${vacancyColumns} FROM vacancy WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
    [ids],
  );
  return new Map(rows.map(fromVacancyRow).map((vacancy) => [vacancy.id, vacancy]));
};

const WITHDRAWN_AT_A_TIME = 5_000;

/** Withdraws held offers of the partner that fulfil a condition on `exchange_received`; answers how many. */
export const withdrawWhere = async (
  { client, partnerId, now, changed }: Receiving,
  condition: string,
  values: readonly unknown[],
): Promise<number> => {
  let withdrawn = 0;
  for (;;) {
    const { rows } = await client.query(
      `UPDATE exchange_received SET withdrawn_at = $${values.length + 2}
       WHERE offer_key IN (SELECT offer_key FROM exchange_received
         WHERE partner_id = $1 AND withdrawn_at IS NULL AND ${condition}
         LIMIT ${WITHDRAWN_AT_A_TIME})
       RETURNING vacancy_id AS id`,
      [partnerId, ...values, now],
    );
    const ids = z.array(z.object({ id: vacancyIdSchema })).parse(rows);
    if (ids.length === 0) return withdrawn;
    withdrawn += ids.length;
    const known = await vacanciesOf(
      client,
      ids.map(({ id }) => id),
    );
    await writeVacancies(
      client,
      [...known.values()].map((vacancy) => asWithdrawn(vacancy, now)),
    );
    for (const { id } of ids) changed.add(id);
  }
};

const upsertReceived = `
  INSERT INTO exchange_received (offer_key, vacancy_id, partner_id, round, content, provenance,
    received_at)
  SELECT key, vacancy_id, $1::uuid, $2::integer, content, provenance, $3::timestamptz
  FROM jsonb_to_recordset($4::jsonb) AS given (
    key text, vacancy_id uuid, content text, provenance jsonb)
  ON CONFLICT (offer_key) DO UPDATE SET partner_id = excluded.partner_id, round = excluded.round,
    content = excluded.content, provenance = excluded.provenance,
    received_at = excluded.received_at, withdrawn_at = NULL`;
