import type pg from "pg";
import { z } from "zod";
import {
  type OccupationCorrection,
  occupationCorrectionSchema,
} from "@/lib/readings/occupation-correction";

export const correctionColumns = `id, employer_key, title_key, title, employer_name, vacancy_id,
  occupation_id, kldb, label, corrected_by, corrected_at, ended_how, ended_by, ended_at`;

const correctionRowSchema = z.object({
  id: z.string(),
  employer_key: z.string(),
  title_key: z.string(),
  title: z.string(),
  employer_name: z.string().nullable(),
  vacancy_id: z.string(),
  occupation_id: z.string(),
  kldb: z.string(),
  label: z.string(),
  corrected_by: z.string(),
  corrected_at: z.date(),
  ended_how: z.string().nullable(),
  ended_by: z.string().nullable(),
  ended_at: z.date().nullable(),
});

export const fromCorrectionRow = (row: unknown): OccupationCorrection => {
  const columns = correctionRowSchema.parse(row);
  const { ended_how: how, ended_by: by, ended_at: at } = columns;
  return occupationCorrectionSchema.parse({
    id: columns.id,
    key: { employer: columns.employer_key, title: columns.title_key },
    title: columns.title,
    ...(columns.employer_name === null ? {} : { employerName: columns.employer_name }),
    vacancyId: columns.vacancy_id,
    occupationId: columns.occupation_id,
    kldb: columns.kldb,
    label: columns.label,
    correctedBy: columns.corrected_by,
    correctedAt: columns.corrected_at,
    ...(at ? { ended: { how, by, at } } : {}),
  });
};

/** The corrections that count for titles with these keys, whatever the employer. */
export const countingCorrections = async (
  client: pg.Pool | pg.PoolClient,
  titleKeys: readonly string[],
): Promise<readonly OccupationCorrection[]> => {
  const { rows } = await client.query(
    `SELECT ${correctionColumns} FROM occupation_correction
     WHERE ended_at IS NULL AND title_key = ANY ($1::text[])`,
    [[...new Set(titleKeys)]],
  );
  return rows.map(fromCorrectionRow);
};
