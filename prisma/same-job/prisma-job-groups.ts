import type pg from "pg";
import { z } from "zod";
import type {
  JobGroups,
  JobGroupStore,
  WithJobGroups,
} from "@/lib/vacancies/same-job/job-group-store";
import { blockingKeysOf, jobOutlineSchema } from "@/lib/vacancies/same-job/job-outline";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { toStorableJson } from "../storable-text";
import { chunksOf, recordEvents } from "../write-vacancies";

/** Groups in PostgreSQL. */
export const makePrismaJobGroups = ({ pool }: Pick<Database, "pool">): JobGroups => ({
  groupsOf: async (ids) => {
    const { rows } = await pool.query(selectGroups, [ids]);
    return new Map(
      groupRows
        .parse(rows)
        .map(({ id, leader, followers }) => [id, { leader, members: [leader, ...followers] }]),
    );
  },
  followersAmong: async (ids) => {
    const { rows } = await pool.query(
      "SELECT vacancy_id AS id FROM same_job_follower WHERE vacancy_id = ANY ($1::uuid[])",
      [ids],
    );
    return new Set(idRows.parse(rows).map(({ id }) => id));
  },
});

/** One at a time: two that group the same offers side by side would each miss what the other does. */
export const makeWithJobGroups =
  ({ pool }: Pick<Database, "pool">): WithJobGroups =>
  (work) =>
    inTransaction(pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('same-job'))");
      const changed = new Set<VacancyId>();
      const value = await work(storeOn(client, changed));
      await recordEvents(client, [...changed]);
      return value;
    });

const storeOn = (client: pg.PoolClient, changed: Set<VacancyId>): JobGroupStore => ({
  sharing: async (ids) => {
    const { rows } = await client.query(selectSharing, [ids]);
    return idRows.parse(rows).map(({ id }) => id);
  },
  outlinesOf: async (ids) => {
    const { rows } = await client.query(
      "SELECT outline FROM same_job_outline WHERE vacancy_id = ANY ($1::uuid[])",
      [ids],
    );
    return outlineRows.parse(rows).map(({ outline }) => outline);
  },
  put: async (outlines) => {
    for (const chunk of chunksOf(outlines, ROWS_PER_STATEMENT)) {
      const lines = chunk.map((outline) => ({
        vacancy_id: outline.id,
        keys: blockingKeysOf(outline),
        outline,
      }));
      await client.query(upsertOutlines, [toStorableJson(lines)]);
    }
  },
  forget: async (ids) => {
    await client.query("DELETE FROM same_job_outline WHERE vacancy_id = ANY ($1::uuid[])", [ids]);
  },
  apartAmong: async (ids) => {
    const { rows } = await client.query(selectApart, [ids]);
    return pairRows.parse(rows).map(({ one, other }) => [one, other] as const);
  },
  leadersOf: async (ids) => {
    const { rows } = await client.query(
      `SELECT vacancy_id AS id, leader_id AS leader FROM same_job_follower
       WHERE vacancy_id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(leaderRows.parse(rows).map(({ id, leader }) => [id, leader]));
  },
  setLeaders: async (leaders) => {
    const all = [...leaders];
    const freed = all.flatMap(([id, leader]) => (leader === undefined ? [id] : []));
    const led = all.flatMap(([id, leader]) => (leader === undefined ? [] : [{ id, leader }]));
    await client.query("DELETE FROM same_job_follower WHERE vacancy_id = ANY ($1::uuid[])", [
      freed,
    ]);
    await client.query(upsertFollowers, [led.map(({ id }) => id), led.map(({ leader }) => leader)]);
    for (const [id] of all) changed.add(id);
  },
});

const ROWS_PER_STATEMENT = 1_000;

const idRows = z.array(z.object({ id: vacancyIdSchema }));
const outlineRows = z.array(z.object({ outline: jobOutlineSchema }));
const pairRows = z.array(z.object({ one: vacancyIdSchema, other: vacancyIdSchema }));
const leaderRows = z.array(z.object({ id: vacancyIdSchema, leader: vacancyIdSchema }));
const groupRows = z.array(
  z.object({ id: vacancyIdSchema, leader: vacancyIdSchema, followers: z.array(vacancyIdSchema) }),
);

const selectGroups = `
  WITH asked AS (
    SELECT id, coalesce(follower.leader_id, id) AS leader
    FROM unnest($1::uuid[]) AS given (id)
    LEFT JOIN same_job_follower AS follower ON follower.vacancy_id = given.id)
  SELECT asked.id, asked.leader, array_agg(member.vacancy_id ORDER BY member.vacancy_id) AS followers
  FROM asked JOIN same_job_follower AS member ON member.leader_id = asked.leader
  GROUP BY asked.id, asked.leader`;

// The index is asked for one key at a time: asked for many at once, it holds every offer it finds
// against all of them.
const selectSharing = `
  WITH given AS MATERIALIZED (
    SELECT vacancy_id AS id, keys FROM same_job_outline WHERE vacancy_id = ANY ($1::uuid[])),
  asked AS MATERIALIZED (SELECT DISTINCT key FROM given, unnest(keys) AS key)
  SELECT id FROM given
  UNION
  SELECT sharing.id FROM asked CROSS JOIN LATERAL (
    SELECT vacancy_id AS id FROM same_job_outline WHERE keys @> ARRAY[asked.key] OFFSET 0
  ) AS sharing`;

const upsertOutlines = `
  INSERT INTO same_job_outline (vacancy_id, keys, outline)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (vacancy_id uuid, keys text[], outline jsonb)
  ON CONFLICT (vacancy_id) DO UPDATE SET keys = excluded.keys, outline = excluded.outline
  WHERE same_job_outline.outline IS DISTINCT FROM excluded.outline
    OR same_job_outline.keys IS DISTINCT FROM excluded.keys`;

const upsertFollowers = `
  INSERT INTO same_job_follower (vacancy_id, leader_id)
  SELECT * FROM unnest($1::uuid[], $2::uuid[])
  ON CONFLICT (vacancy_id) DO UPDATE SET leader_id = excluded.leader_id`;

const selectApart = `
  SELECT one, other FROM (
    SELECT DISTINCT ON (least(one_id, other_id), greatest(one_id, other_id))
      one_id AS one, other_id AS other, apart
    FROM same_job_decision
    WHERE one_id = ANY ($1::uuid[]) OR other_id = ANY ($1::uuid[])
    ORDER BY least(one_id, other_id), greatest(one_id, other_id), id DESC) AS last
  WHERE apart`;
