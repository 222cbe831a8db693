import type pg from "pg";
import { z } from "zod";
import { decideImport, type ImportDecision } from "@/lib/imports/decide-import";
import type { ImportRunSummary, PublishingCircumstances } from "@/lib/imports/import-record";
import { type AdKey, textOfKey, titleKeyOf } from "@/lib/readings/ad-key";
import type { OccupationCorrection } from "@/lib/readings/occupation-correction";
import type { KnownOffer } from "@/lib/readings/vacancy-reading";
import { countingCorrections } from "../readings/correction-row";
import { fromOfferRow, offerColumns, writeReadings } from "../readings/reading-row";
import { holdOutbox, writeVacancies } from "../write-vacancies";
import { setRepeatedAside, stagedAds, type StagedRecord } from "./staged-records";

type Decided = ImportDecision & { readonly recordId: string };

/** Turns the staged ads into vacancies; the caller's transaction makes it all or nothing. */
export const publishRun = async (
  client: pg.PoolClient,
  runId: string,
  circumstances: PublishingCircumstances,
): Promise<ImportRunSummary> => {
  const run = await holdRun(client, runId);
  await setRepeatedAside(client, runId);
  for await (const records of stagedAds(client, runId)) {
    const known = await holdKnown(client, run.source, records);
    // Asked for after the offers are held: a correction made meanwhile counts.
    const correctionFor = await correctionsFor(client, records);
    const { source } = run;
    const decided = records.map(({ id, ad }) => ({
      recordId: id,
      ...decideImport(ad, known.get(ad.externalId), { ...circumstances, source, correctionFor }),
    }));
    await store(client, decided, circumstances.now);
  }
  const summary = { runId, ...run, ...(await countRecords(client, runId)) };
  await closeRun(client, summary, circumstances.now);
  await recordEventsOf(client, runId);
  return summary;
};

/** Imports of one source go one after the other: both would see the same ads as new. */
const holdRun = async (
  client: pg.PoolClient,
  runId: string,
): Promise<{ source: string; format: string }> => {
  const { rows } = await client.query(
    "SELECT source, format FROM import_run WHERE id = $1 AND state = 'open' FOR UPDATE",
    [runId],
  );
  if (rows.length === 0) throw new Error(`Import run ${runId} is not open`);
  const run = z.object({ source: z.string(), format: z.string() }).parse(rows[0]);
  await client.query("SELECT pg_advisory_xact_lock(hashtext('import'), hashtext($1))", [
    run.source,
  ]);
  return run;
};

const holdKnown = async (
  client: pg.PoolClient,
  source: string,
  records: readonly StagedRecord[],
): Promise<ReadonlyMap<string | undefined, KnownOffer>> => {
  const { rows } = await client.query(
    `SELECT ${offerColumns} FROM vacancy
     WHERE source = $1 AND external_id = ANY ($2::text[]) ORDER BY id FOR UPDATE OF vacancy`,
    [source, records.map(({ ad }) => ad.externalId)],
  );
  return new Map(rows.map(fromOfferRow).map((known) => [known.vacancy.externalId, known]));
};

const correctionsFor = async (
  client: pg.PoolClient,
  records: readonly StagedRecord[],
): Promise<(key: AdKey) => OccupationCorrection | undefined> => {
  const titleKeys = records.map(({ ad }) => titleKeyOf(ad.title));
  const corrections = await countingCorrections(client, titleKeys);
  const byKey = new Map(corrections.map((correction) => [textOfKey(correction.key), correction]));
  return (key) => byKey.get(textOfKey(key));
};

const store = async (
  client: pg.PoolClient,
  decided: readonly Decided[],
  now: Date,
): Promise<void> => {
  const changed = decided.filter(({ outcome }) => outcome !== "unchanged");
  const unchanged = decided.filter(({ outcome }) => outcome === "unchanged");
  await writeVacancies(
    client,
    changed.map(({ vacancy }) => vacancy),
  );
  await writeReadings(
    client,
    decided.flatMap(({ reading }) => reading ?? []),
  );
  await client.query(
    `UPDATE vacancy SET confirmed_at = $2, confirmed_how = 'feed-lists-it'
     WHERE id = ANY ($1::uuid[])`,
    [unchanged.map(({ vacancy }) => vacancy.id), now],
  );
  await client.query(
    `UPDATE import_record AS record SET state = given.state, vacancy_id = given.vacancy_id, ad = NULL
     FROM unnest($1::bigint[], $2::text[], $3::uuid[]) AS given (id, state, vacancy_id)
     WHERE record.id = given.id`,
    [
      decided.map(({ recordId }) => recordId),
      decided.map(({ outcome }) => outcome),
      decided.map(({ vacancy }) => vacancy.id),
    ],
  );
};

const countRows = z.array(
  z.object({
    state: z.enum(["accepted", "updated", "unchanged", "set-aside"]),
    code: z.string().nullable(),
    count: z.number(),
  }),
);

/** Counts the records themselves, so that the sum cannot be wrong. */
const countRecords = async (client: pg.PoolClient, runId: string) => {
  const { rows } = await client.query(
    `SELECT state, reason ->> 'code' AS code, count(*)::int AS count FROM import_record
     WHERE run_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [runId],
  );
  const counts = countRows.parse(rows);
  const sumOf = (some: typeof counts): number => some.reduce((sum, { count }) => sum + count, 0);
  const withState = (state: string): number => sumOf(counts.filter((row) => row.state === state));
  return {
    read: sumOf(counts),
    accepted: withState("accepted"),
    updated: withState("updated"),
    unchanged: withState("unchanged"),
    setAside: withState("set-aside"),
    setAsideReasons: Object.fromEntries(
      counts.flatMap(({ code, count }) => (code === null ? [] : [[code, count]])),
    ),
  };
};

const closeRun = async (
  client: pg.PoolClient,
  summary: ImportRunSummary,
  now: Date,
): Promise<void> => {
  const { runId, read, accepted, updated, unchanged, setAside } = summary;
  await client.query(
    `UPDATE import_run SET state = 'published', finished_at = $2, read = $3, accepted = $4,
       updated = $5, unchanged = $6, set_aside = $7 WHERE id = $1`,
    [runId, now, read, accepted, updated, unchanged, setAside],
  );
};

/** Last of all, see `recordEvents` in write-vacancies.ts. */
const recordEventsOf = async (client: pg.PoolClient, runId: string): Promise<void> => {
  await holdOutbox(client);
  await client.query(
    `INSERT INTO outbox_event (vacancy_id) SELECT vacancy_id FROM import_record
     WHERE run_id = $1 AND state IN ('accepted', 'updated') ORDER BY id`,
    [runId],
  );
};
