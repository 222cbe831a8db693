import type pg from "pg";
import { textOfKey } from "@/lib/readings/ad-key";
import type {
  OccupationCorrection,
  OccupationCorrections,
} from "@/lib/readings/occupation-correction";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { toStorableText } from "../storable-text";
import { correctionColumns, countingCorrections, fromCorrectionRow } from "./correction-row";

/** Corrections of occupations in PostgreSQL. */
export const makePrismaOccupationCorrections = ({ pool }: Database): OccupationCorrections => ({
  find: async (id) => {
    const { rows } = await pool.query(
      `SELECT ${correctionColumns} FROM occupation_correction WHERE id = $1`,
      [id],
    );
    return rows[0] && fromCorrectionRow(rows[0]);
  },
  counting: async (key) => {
    const counting = await countingCorrections(pool, [key.title]);
    return counting.find((correction) => textOfKey(correction.key) === textOfKey(key));
  },
  add: (correction) => inTransaction(pool, (client) => addCorrection(client, correction)),
  undo: async (id, by, at) => {
    const { rowCount } = await pool.query(
      `UPDATE occupation_correction SET ended_how = 'undone', ended_by = $2, ended_at = $3
       WHERE id = $1 AND ended_at IS NULL`,
      [id, by, at],
    );
    return rowCount === 1;
  },
  newest: async (limit) => {
    const { rows } = await pool.query(
      `SELECT ${correctionColumns} FROM occupation_correction
       ORDER BY corrected_at DESC, id LIMIT $1`,
      [limit],
    );
    return rows.map(fromCorrectionRow);
  },
});

/** Two people who correct one title at the same time go one after the other. */
const addCorrection = async (
  client: pg.PoolClient,
  correction: OccupationCorrection,
): Promise<void> => {
  const { id, key, correctedBy, correctedAt } = correction;
  await client.query(
    "SELECT pg_advisory_xact_lock(hashtext('occupation_correction'), hashtext($1))",
    [key.title],
  );
  const known = await client.query("SELECT 1 FROM occupation_correction WHERE id = $1", [id]);
  if (known.rowCount !== 0) return;
  await client.query(
    `UPDATE occupation_correction SET ended_how = 'replaced', ended_by = $3, ended_at = $4
     WHERE title_key = $1 AND employer_key = $2 AND ended_at IS NULL`,
    [key.title, key.employer, correctedBy, correctedAt],
  );
  await client.query(
    `INSERT INTO occupation_correction (id, employer_key, title_key, title, employer_name,
       vacancy_id, occupation_id, kldb, label, corrected_by, corrected_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      key.employer,
      key.title,
      toStorableText(correction.title),
      correction.employerName === undefined ? null : toStorableText(correction.employerName),
      correction.vacancyId,
      correction.occupationId,
      correction.kldb,
      correction.label,
      correctedBy,
      correctedAt,
    ],
  );
};
