import { z } from "zod";
import type {
  KeptTranslation,
  TextTranslations,
  TranslationKey,
} from "@/lib/languages/translation/text-translations";
import type { Database } from "./client";

/** Translations of texts in PostgreSQL. */
export const makePrismaTextTranslations = ({ pool }: Database): TextTranslations => ({
  find: async (key) => {
    const { rows } = await pool.query(
      `SELECT state, html, reason FROM text_translation WHERE ${isKey}`,
      keyValues(key),
    );
    return rows.length === 0 ? undefined : keptSchema.parse(rows[0]);
  },
  order: async ({ from, html, ...key }, now) => {
    await pool.query(
      `INSERT INTO text_translation
         (text_hash, language, engine, from_language, source, due_at, ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING`,
      [...keyValues(key), from, html, now],
    );
  },
  waiting: async (now, limit) => {
    const { rows } = await pool.query(
      `SELECT text_hash AS "textHash", language AS "to", engine, from_language AS "from",
         source AS html, attempts
       FROM text_translation WHERE state = 'waiting' AND due_at <= $1
       ORDER BY ordered_at, text_hash, language LIMIT $2`,
      [now, limit],
    );
    return z.array(waitingSchema).parse(rows);
  },
  settle: async (key, outcome, now) => {
    const html = outcome.state === "shown" ? outcome.html : null;
    const reason = outcome.state === "withheld" ? outcome.reason : null;
    await pool.query(
      `UPDATE text_translation SET state = $4, html = $5, reason = $6, settled_at = $7
       WHERE ${isKey}`,
      [...keyValues(key), outcome.state, html, reason, now],
    );
  },
  postpone: async (key, until) => {
    await pool.query(
      `UPDATE text_translation SET attempts = attempts + 1, due_at = $4 WHERE ${isKey}`,
      [...keyValues(key), until],
    );
  },
  report: async (key, now) => {
    const { rowCount } = await pool.query(
      `UPDATE text_translation SET state = 'reported', settled_at = $4
       WHERE ${isKey} AND state = 'shown'`,
      [...keyValues(key), now],
    );
    return rowCount === 1;
  },
});

const isKey = "text_hash = $1 AND language = $2 AND engine = $3";
const keyValues = ({ textHash, to, engine }: TranslationKey): string[] => [textHash, to, engine];

const waitingSchema = z.object({
  textHash: z.string(),
  to: z.string(),
  engine: z.string(),
  from: z.string(),
  html: z.string(),
  attempts: z.number(),
});

const keptSchema = z
  .object({
    state: z.enum(["waiting", "shown", "withheld", "reported"]),
    html: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .transform(({ state, html, reason }): KeptTranslation => {
    if (state === "shown") return { state, html: html ?? "" };
    return state === "withheld" ? { state, reason: reason ?? "" } : { state };
  });
