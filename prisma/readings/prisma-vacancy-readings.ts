import type pg from "pg";
import { z } from "zod";
import { adKeyOf, textOfKey } from "@/lib/readings/ad-key";
import type { ChangeOutcome, OfferChanges, ReadAnew } from "@/lib/readings/offer-changes";
import { unsureTitleSchema, type VacancyReadings } from "@/lib/readings/vacancy-reading";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { fingerprintOf } from "@/lib/vacancies/vacancy-fingerprint";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { withoutNulls } from "../known-values";
import { recordEvents, writeVacancies } from "../write-vacancies";
import { countingCorrections } from "./correction-row";
import { fromOfferRow, offerColumns, writeReadings } from "./reading-row";

/** A page must not wait for an import of minutes. */
const LOCK_TIMEOUT = "3s";
const LOCK_NOT_AVAILABLE = "55P03";

/** What was understood of offers, in PostgreSQL. */
export const makePrismaVacancyReadings = ({ pool }: Database): VacancyReadings & OfferChanges => ({
  find: async (id) => {
    const { rows } = await pool.query(`SELECT ${offerColumns} FROM vacancy WHERE id = $1`, [id]);
    return rows[0] && fromOfferRow(rows[0]);
  },
  withKey: async (key) => {
    const { rows } = await pool.query(
      `SELECT vacancy_id FROM vacancy_reading
       WHERE title_key = $1 AND employer_key = $2 ORDER BY vacancy_id`,
      [key.title, key.employer],
    );
    return idRows.parse(rows).map((row) => row.vacancy_id);
  },
  unsureTitles: async (limit) => {
    const { rows } = await pool.query(mostFrequentUnsure, [limit]);
    return rows.map((row) => unsureTitleSchema.parse(withoutNulls(row)));
  },
  readAnew: async (id, read) => {
    try {
      return await inTransaction(pool, (client) => readAnew(client, id, read));
    } catch (fault) {
      if (isLockTimeout(fault)) return "busy";
      throw fault;
    }
  },
});

const idRows = z.array(z.object({ vacancy_id: vacancyIdSchema }));

const readAnew = async (
  client: pg.PoolClient,
  id: VacancyId,
  read: ReadAnew,
): Promise<ChangeOutcome> => {
  await client.query("SELECT set_config('lock_timeout', $1, true)", [LOCK_TIMEOUT]);
  const { rows } = await client.query(
    `SELECT ${offerColumns} FROM vacancy WHERE id = $1 FOR UPDATE OF vacancy`,
    [id],
  );
  if (rows.length === 0) return "unknown";
  const known = fromOfferRow(rows[0]);
  const key = adKeyOf(known.vacancy);
  // Asked for after the offer is held: a correction made meanwhile counts.
  const corrections = await countingCorrections(client, [key.title]);
  const correction = corrections.find((one) => textOfKey(one.key) === textOfKey(key));
  const { vacancy, reading } = read(known, correction);
  const hasChanged = fingerprintOf(vacancy) !== fingerprintOf(known.vacancy);
  if (hasChanged) await writeVacancies(client, [vacancy]);
  await writeReadings(client, [reading]);
  if (hasChanged) await recordEvents(client, [id]);
  return hasChanged ? "changed" : "unchanged";
};

const isLockTimeout = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && fault.code === LOCK_NOT_AVAILABLE;

// Counts all spellings of a title and shows one of them, always the same.
const mostFrequentUnsure = `
  WITH open AS (
    SELECT reading.title_key, reading.guesses, vacancy.id, vacancy.title,
      vacancy.facts ->> 'employerName' AS employer,
      count(*) OVER (PARTITION BY reading.title_key)::int AS count,
      row_number() OVER (PARTITION BY reading.title_key ORDER BY vacancy.id) AS nth
    FROM vacancy_reading AS reading JOIN vacancy ON vacancy.id = reading.vacancy_id
    WHERE reading.verdict IN ('unsure', 'nothing') AND vacancy.status = 'published'
  )
  SELECT title, count, employer AS "employerName", id AS "vacancyId", guesses FROM open
  WHERE nth = 1 ORDER BY count DESC, title_key COLLATE "C" LIMIT $1`;
