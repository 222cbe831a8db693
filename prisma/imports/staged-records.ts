import type pg from "pg";
import { z } from "zod";
import { importedAdSchema } from "@/lib/imports/import-record";
import { toStorableJson } from "../storable-text";

type NewRecord = {
  readonly line: number;
  readonly state: "staged" | "set-aside";
  readonly external_id?: string;
  readonly ad?: unknown;
  readonly reason?: unknown;
  readonly raw?: string;
};

/** Throws where the run is not open. */
export const addRecords = async (
  pool: pg.Pool,
  runId: string,
  records: readonly NewRecord[],
): Promise<void> => {
  if (records.length === 0) return;
  const { rowCount } = await pool.query(
    `INSERT INTO import_record (run_id, line, state, external_id, ad, reason, raw)
     SELECT run.id, given.* FROM import_run AS run, jsonb_to_recordset($2::jsonb) AS given (
       line int, state text, external_id text, ad jsonb, reason jsonb, raw text)
     WHERE run.id = $1 AND run.state = 'open'`,
    [runId, toStorableJson(records)],
  );
  if (rowCount !== records.length) throw new Error(`Import run ${runId} is not open`);
};

/** Ads held in memory at a time while a run is published. */
const ADS_AT_A_TIME = 1_000;

const stagedRows = z.array(
  z.object({
    id: z.string(),
    ad: importedAdSchema.extend({ publishedOn: z.coerce.date().optional() }),
  }),
);
export type StagedRecord = z.infer<typeof stagedRows>[number];

/** The ads of a run in the order they were staged, in portions. */
export async function* stagedAds(
  client: pg.PoolClient,
  runId: string,
): AsyncGenerator<readonly StagedRecord[]> {
  let after = "0";
  for (;;) {
    const { rows } = await client.query(
      `SELECT id, ad FROM import_record
       WHERE run_id = $1 AND state = 'staged' AND id > $2 ORDER BY id LIMIT $3`,
      [runId, after, ADS_AT_A_TIME],
    );
    const records = stagedRows.parse(rows);
    const last = records.at(-1);
    if (!last) return;
    yield records;
    after = last.id;
  }
}

/** Of several ads with one id the one in the first line stays; the others are set aside. */
export const setRepeatedAside = async (client: pg.PoolClient, runId: string): Promise<void> => {
  await client.query(
    `UPDATE import_record SET state = 'set-aside', raw = left(ad::text, 2000), ad = NULL,
       reason = jsonb_build_object('code', 'repeated-id', 'externalId', external_id)
     WHERE id IN (
       SELECT id FROM (
         SELECT id, row_number() OVER (PARTITION BY external_id ORDER BY line, id) AS nth
         FROM import_record WHERE run_id = $1 AND state = 'staged'
       ) AS counted WHERE nth > 1)`,
    [runId],
  );
};
