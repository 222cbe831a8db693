import type pg from "pg";
import { z } from "zod";
import {
  type KnownOffer,
  type VacancyReading,
  vacancyReadingSchema,
} from "@/lib/readings/vacancy-reading";
import { toStorableJson } from "../storable-text";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";
import { chunksOf } from "../write-vacancies";

const ROWS_PER_STATEMENT = 1_000;

/** Columns `fromOfferRow` needs; `reading` is null where the offer was never read. */
export const offerColumns = `${vacancyColumns},
  (SELECT to_jsonb(reading) FROM vacancy_reading AS reading WHERE vacancy_id = vacancy.id) AS reading`;

const readingRowSchema = z.object({
  vacancy_id: z.string(),
  told_fingerprint: z.string(),
  told_occupations: z.unknown(),
  employer_key: z.string(),
  title_key: z.string(),
  verdict: z.string(),
  words: z.string(),
  guesses: z.unknown(),
  correction_id: z.string().nullable(),
  vocabulary_version: z.string(),
  read_at: z.coerce.date(),
});
const offerRowSchema = z.object({ reading: readingRowSchema.nullable() });

export const fromOfferRow = (row: unknown): KnownOffer => {
  const { reading } = offerRowSchema.parse(row);
  return { vacancy: fromVacancyRow(row), ...(reading ? { reading: toReading(reading) } : {}) };
};

const toReading = (columns: z.infer<typeof readingRowSchema>): VacancyReading =>
  vacancyReadingSchema.parse({
    vacancyId: columns.vacancy_id,
    toldFingerprint: columns.told_fingerprint,
    toldOccupations: columns.told_occupations,
    key: { employer: columns.employer_key, title: columns.title_key },
    verdict: columns.verdict,
    words: columns.words,
    guesses: columns.guesses,
    ...(columns.correction_id === null ? {} : { correctionId: columns.correction_id }),
    vocabularyVersion: columns.vocabulary_version,
    readAt: columns.read_at,
  });

/** After the vacancies themselves are written; the caller owns the transaction. */
export const writeReadings = async (
  client: pg.PoolClient,
  readings: readonly VacancyReading[],
): Promise<void> => {
  for (const chunk of chunksOf(readings, ROWS_PER_STATEMENT)) {
    await client.query(upsertReadings, [toStorableJson(chunk.map(toRow))]);
  }
};

const toRow = (reading: VacancyReading): Record<string, unknown> => ({
  vacancy_id: reading.vacancyId,
  told_fingerprint: reading.toldFingerprint,
  told_occupations: reading.toldOccupations,
  employer_key: reading.key.employer,
  title_key: reading.key.title,
  verdict: reading.verdict,
  words: reading.words,
  guesses: reading.guesses,
  correction_id: reading.correctionId,
  vocabulary_version: reading.vocabularyVersion,
  read_at: reading.readAt,
});

const columns = `vacancy_id, told_fingerprint, told_occupations, employer_key, title_key, verdict,
  words, guesses, correction_id, vocabulary_version, read_at`;

const upsertReadings = `
  INSERT INTO vacancy_reading (${columns})
  SELECT ${columns} FROM jsonb_to_recordset($1::jsonb) AS given (
    vacancy_id uuid, told_fingerprint text, told_occupations jsonb, employer_key text,
    title_key text, verdict text, words text, guesses jsonb, correction_id uuid,
    vocabulary_version text, read_at timestamptz)
  ON CONFLICT (vacancy_id) DO UPDATE SET
    told_fingerprint = excluded.told_fingerprint, told_occupations = excluded.told_occupations,
    employer_key = excluded.employer_key, title_key = excluded.title_key,
    verdict = excluded.verdict, words = excluded.words, guesses = excluded.guesses,
    correction_id = excluded.correction_id, vocabulary_version = excluded.vocabulary_version,
    read_at = excluded.read_at`;
