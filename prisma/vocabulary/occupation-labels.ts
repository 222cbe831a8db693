import type pg from "pg";
import { z } from "zod";
import type { ExtraLabel } from "@/lib/vocabulary/resolving/occupation-hit";

/** Rows fetched at a time: labels of all languages are more than a process should hold at once. */
const ROWS_AT_A_TIME = 5_000;

/**
 * The KldB code of each ESCO occupation: the closest kind of match decides, then the code that most
 * titles of that kind have.
 */
export const bestCodes = `
  SELECT DISTINCT ON (esco_uri) esco_uri, kldb FROM (
    SELECT mapping.esco_uri, coalesce(title.kldb, substr(mapping.dkz, 3, 5)) AS kldb,
      array_position(ARRAY['exact', 'close', 'narrow', 'broad'], mapping.relation) AS distance,
      count(*) AS titles
    FROM vocabulary_mapping AS mapping LEFT JOIN vocabulary_dkz AS title USING (dkz)
    GROUP BY 1, 2, 3
  ) AS found ORDER BY esco_uri, distance, titles DESC, kldb`;

const statement = `
  DECLARE occupation_labels NO SCROLL CURSOR FOR
  WITH best AS (${bestCodes}),
  concepts AS (
    SELECT uri, coalesce(max(isco), '') AS isco FROM vocabulary_label
    WHERE concept = 'occupation' GROUP BY uri
  ),
  labels AS (
    SELECT uri, lang, label, is_preferred FROM vocabulary_label
    WHERE concept = 'occupation' AND lang = ANY ($1::text[])
    UNION ALL
    SELECT mapping.esco_uri, 'de', title.label, FALSE
    FROM vocabulary_mapping AS mapping JOIN vocabulary_dkz AS title USING (dkz)
    WHERE mapping.relation IN ('exact', 'close') AND 'de' = ANY ($1::text[])
  )
  SELECT uri, isco, lang, label, bool_or(is_preferred) AS preferred, kldb
  FROM labels JOIN concepts USING (uri) LEFT JOIN best ON best.esco_uri = uri
  GROUP BY uri, isco, lang, label, kldb
  ORDER BY uri, lang <> 'de', lang, preferred DESC, label`;

const rowsSchema = z.array(
  z.object({
    uri: z.string(),
    isco: z.string(),
    lang: z.string(),
    label: z.string(),
    preferred: z.boolean(),
    kldb: z.string().nullable(),
  }),
);

/** Names of ESCO occupations in these languages, read through a cursor. */
export async function* readOccupationLabels(
  pool: pg.Pool,
  languages: readonly string[],
): AsyncGenerator<ExtraLabel> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN READ ONLY");
    await client.query("SET LOCAL statement_timeout = 0");
    await client.query(statement, [languages]);
    yield* fetchAll(client);
    await client.query("COMMIT");
  } finally {
    // Also where the reader stopped early: an open transaction must not go back to the pool.
    await client.query("ROLLBACK").catch(() => undefined);
    client.release();
  }
}

async function* fetchAll(client: pg.PoolClient): AsyncGenerator<ExtraLabel> {
  for (;;) {
    const { rows } = await client.query(`FETCH ${ROWS_AT_A_TIME} FROM occupation_labels`);
    if (rows.length === 0) return;
    yield* rowsSchema.parse(rows).map(toLabel);
  }
}

const toLabel = ({
  uri,
  preferred,
  kldb,
  ...row
}: z.infer<typeof rowsSchema>[number]): ExtraLabel => ({
  ...row,
  escoUri: uri,
  isPreferred: preferred,
  ...(kldb === null ? {} : { kldb }),
});
