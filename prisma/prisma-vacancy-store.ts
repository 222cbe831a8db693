import { z } from "zod";
import { geoPointSchema } from "@/lib/shared/geo";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { isNoFollower } from "./same-job/is-no-follower";
import { fromVacancyRow, vacancyColumns } from "./vacancy-row";
import { recordEvents, writeVacancies } from "./write-vacancies";

const isShown = `status = 'published' AND ${isNoFollower("vacancy")}`;

/** Vacancies in PostgreSQL. */
export const makePrismaVacancyStore = ({ pool }: Database): VacancyStore => ({
  find: async (id) => {
    const { rows } = await pool.query(`SELECT ${vacancyColumns} FROM vacancy WHERE id = $1`, [id]);
    return rows[0] && fromVacancyRow(rows[0]);
  },
  findMany: async (ids) => {
    const { rows } = await pool.query(
      `SELECT ${vacancyColumns} FROM vacancy WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map(fromVacancyRow).map((vacancy) => [vacancy.id, vacancy]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
  saveAll: (vacancies) =>
    inTransaction(pool, async (client) => {
      await writeVacancies(client, vacancies);
      await recordEvents(
        client,
        vacancies.map(({ id }) => id),
      );
    }),
  publishedAfter: async (after, limit) => {
    const { rows } = await pool.query(
      `SELECT ${vacancyColumns} FROM vacancy
       WHERE ${isShown} AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map(fromVacancyRow);
  },
  countPublished: async () => {
    const { rows } = await pool.query(`SELECT count(*) AS count FROM vacancy WHERE ${isShown}`);
    return z.coerce.number().parse(rows[0]?.count);
  },
  publishedFingerprints: async (shard) => {
    const { first, last } = idsOfShard(shard);
    const { rows } = await pool.query(
      `SELECT id, fingerprint FROM vacancy
       WHERE ${isShown} AND id BETWEEN $1::uuid AND $2::uuid`,
      [first, last],
    );
    return new Map(fingerprintRows.parse(rows).map(({ id, fingerprint }) => [id, fingerprint]));
  },
  pointsInCells: async (cells) => {
    const { rows } = await pool.query(distinctPoints, [cells]);
    return z.array(geoPointSchema).parse(rows);
  },
});

const fingerprintRows = z.array(z.object({ id: vacancyIdSchema, fingerprint: z.string() }));

/** The lowest and the highest id whose first byte is the shard. */
const idsOfShard = (shard: number): { first: string; last: string } => {
  const byte = shard.toString(16).padStart(2, "0");
  return {
    first: `${byte}000000-0000-0000-0000-000000000000`,
    last: `${byte}ffffff-ffff-ffff-ffff-ffffffffffff`,
  };
};

// Leaps from one distinct point to the next in the index: a cell with ten thousand offers at one
// address costs two steps.
const distinctPoints = `
  SELECT point.lat, point.lng FROM (SELECT DISTINCT unnest($1::text[])) AS asked (cell)
  CROSS JOIN LATERAL (
    WITH RECURSIVE leap AS (
      (SELECT lat, lng FROM vacancy_workplace
       WHERE is_published AND cell = asked.cell ORDER BY lat, lng LIMIT 1)
      UNION ALL
      SELECT next.lat, next.lng FROM leap CROSS JOIN LATERAL (
        SELECT lat, lng FROM vacancy_workplace
        WHERE is_published AND cell = asked.cell AND (lat, lng) > (leap.lat, leap.lng)
        ORDER BY lat, lng LIMIT 1) AS next
    )
    SELECT lat, lng FROM leap
  ) AS point`;
