import { z } from "zod";
import type {
  KeptTranslation,
  TextTranslations,
  TranslationKey,
  TranslationVerdict,
} from "@/lib/languages/translation/text-translations";
import type { Database } from "./client";

/** Translations of texts in PostgreSQL; a listener on the channel `translation` hears of orders at once. */
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
      `WITH ordered AS (
         INSERT INTO text_translation
           (text_hash, language, engine, from_language, source, due_at, ordered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING RETURNING 1)
       SELECT pg_notify('translation', '') FROM ordered`,
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
  ...judging(pool),
});

const judging = (
  pool: Database["pool"],
): Pick<TextTranslations, "report" | "reported" | "decide"> => ({
  report: async (key, now) => {
    const { rowCount } = await pool.query(
      `UPDATE text_translation SET state = 'reported', settled_at = $4
       WHERE ${isKey} AND state = 'shown'`,
      [...keyValues(key), now],
    );
    return rowCount === 1;
  },
  reported: async (limit) => {
    const { rows } = await pool.query(
      `SELECT text_hash AS "textHash", language AS "to", engine, from_language AS "from",
         source AS html, coalesce(html, '') AS translated, settled_at AS "reportedAt"
       FROM text_translation WHERE state = 'reported'
       ORDER BY settled_at, text_hash, language LIMIT $1`,
      [limit],
    );
    return z.array(reportedSchema).parse(rows);
  },
  decide: async (key, verdict, now) => {
    const { rowCount } = await pool.query(
      `WITH decided AS (
         UPDATE text_translation SET settled_at = $4, ${changesOf[verdict]}
         WHERE ${isKey} AND state = 'reported' RETURNING 1)
       SELECT pg_notify('translation', '') FROM decided`,
      [...keyValues(key), now],
    );
    return rowCount === 1;
  },
});

const changesOf: Readonly<Record<TranslationVerdict, string>> = {
  right: "state = 'shown'",
  wrong: "state = 'withheld', html = NULL, reason = 'called-wrong'",
  again: "state = 'waiting', html = NULL, attempts = 0, due_at = $4",
};

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

const reportedSchema = waitingSchema
  .omit({ attempts: true })
  .extend({ translated: z.string(), reportedAt: z.date() });

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
