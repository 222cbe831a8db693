import { z } from "zod";
import type { OfficialSetStore, StoredPart } from "@/lib/vocabulary/official/official-set-store";
import type { OfficialOccupation, OfficialSets } from "@/lib/vocabulary/official/official-sets";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { bestCodes, readOccupationLabels } from "./vocabulary/occupation-labels";
import { writePart } from "./vocabulary/write-part";

/** Official sets in PostgreSQL: written and read in bulk, joined by URI and code. */
export const makePrismaOfficialSets = ({
  pool,
  prisma,
}: Database): OfficialSetStore & OfficialSets => ({
  parts: async () => {
    const rows = await prisma.vocabularyPart.findMany({ orderBy: { name: "asc" } });
    return rows.map(toPart);
  },
  replace: (parts, now) =>
    inTransaction(pool, async (client) => {
      // Two imports at once would give the same revision to different states.
      await client.query("SELECT pg_advisory_xact_lock(hashtext('vocabulary-import'))");
      const revision = 1 + newestOf((await client.query(newestRevision)).rows);
      for (const part of parts) await writePart(client, part, { revision, now });
    }),
  revision: async () => newestOf((await pool.query(newestRevision)).rows),
  occupationLabels: (languages) => readOccupationLabels(pool, languages),
  occupations: async () => {
    const { rows } = await pool.query(occupationsStatement);
    return occupationRows.parse(rows).map(toOccupation);
  },
  skills: async () => skillRows.parse((await pool.query(skillsStatement)).rows),
  kldbNodes: async () => {
    const { rows } = await pool.query(
      'SELECT DISTINCT ON (code COLLATE "C") code, label FROM vocabulary_kldb ORDER BY code COLLATE "C", id',
    );
    return kldbRows.parse(rows);
  },
  germanNames: async () => nameRows.parse((await pool.query(germanNamesStatement)).rows),
  labelsIn: async (language) =>
    skillRows.parse((await pool.query(labelsStatement, [language])).rows),
});

const newestRevision = "SELECT coalesce(max(revision), 0) AS newest FROM vocabulary_part";

const newestOf = (rows: unknown): number =>
  z.tuple([z.object({ newest: z.number() })]).parse(rows)[0].newest;

const partKind = z.enum(["labels", "relations", "kldb", "dkz", "mapping"]);

const toPart = ({
  revision: _,
  kind,
  ...part
}: Omit<StoredPart, "kind"> & {
  readonly kind: string;
  readonly revision: number;
}): StoredPart => ({
  ...part,
  kind: partKind.parse(kind),
});

/** Preferred labels before others, German before English before the rest. */
const bestLabelFirst = "is_preferred DESC, lang <> 'de', lang <> 'en', lang, label";

// A skill that few occupations share tells most about them.
const occupationsStatement = `
  WITH best AS (${bestCodes}),
  shared AS (SELECT skill_uri, count(*) AS occupations FROM vocabulary_relation GROUP BY 1),
  skills AS (
    SELECT occupation_uri,
      array_agg(skill_uri ORDER BY occupations, skill_uri) FILTER (WHERE is_essential) AS essential,
      array_agg(skill_uri ORDER BY occupations, skill_uri) AS every
    FROM vocabulary_relation JOIN shared USING (skill_uri) GROUP BY 1
  ),
  names AS (
    SELECT DISTINCT ON (uri) uri, label FROM vocabulary_label
    WHERE concept = 'occupation' ORDER BY uri, ${bestLabelFirst}
  ),
  groups AS (
    SELECT uri, coalesce(max(isco), '') AS isco FROM vocabulary_label
    WHERE concept = 'occupation' GROUP BY uri
  )
  SELECT uri, isco, label, kldb, coalesce(essential, every, '{}') AS skills
  FROM names JOIN groups USING (uri)
    LEFT JOIN best ON best.esco_uri = uri
    LEFT JOIN skills ON skills.occupation_uri = uri
  ORDER BY uri COLLATE "C"`;

const skillsStatement = `
  SELECT uri, label FROM (
    SELECT DISTINCT ON (uri) uri, label FROM vocabulary_label
    WHERE concept = 'skill' AND uri IN (SELECT skill_uri FROM vocabulary_relation)
    ORDER BY uri, ${bestLabelFirst}
  ) AS named ORDER BY uri COLLATE "C"`;

const germanNamesStatement = `
  SELECT kind, uri, name, min(rank) AS rank FROM (
    SELECT concept AS kind, uri, label AS name, CASE WHEN is_preferred THEN 0 ELSE 2 END AS rank
    FROM vocabulary_label WHERE concept IN ('occupation', 'skill') AND lang = 'de'
    UNION ALL
    SELECT 'occupation', mapping.esco_uri, title.label, 1
    FROM vocabulary_mapping AS mapping JOIN vocabulary_dkz AS title USING (dkz)
    WHERE mapping.relation = 'exact'
  ) AS named GROUP BY kind, uri, name`;

const labelsStatement = `
  SELECT DISTINCT ON (uri COLLATE "C") uri, label FROM vocabulary_label
  WHERE concept IN ('occupation', 'skill') AND lang = $1 AND is_preferred
  ORDER BY uri COLLATE "C", part`;

const occupationRows = z.array(
  z.object({
    uri: z.string(),
    isco: z.string(),
    label: z.string(),
    kldb: z.string().nullable(),
    skills: z.array(z.string()),
  }),
);
const skillRows = z.array(z.object({ uri: z.string(), label: z.string() }));
const nameRows = z.array(
  z.object({
    kind: z.enum(["occupation", "skill"]),
    uri: z.string(),
    name: z.string(),
    rank: z.number(),
  }),
);
const kldbRows = z.array(z.object({ code: z.string(), label: z.string() }));

const toOccupation = ({
  kldb,
  skills,
  ...facts
}: z.infer<typeof occupationRows>[number]): OfficialOccupation => ({
  ...facts,
  ...(kldb === null ? {} : { kldb }),
  skillUris: skills,
});
