import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { ChangeFeed, FeedPlace } from "@/lib/matching/stored/change-feed";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { asActor } from "../as-actor";
import type { Database } from "../client";

const offersSchema = z.array(
  z.object({ id: vacancyIdSchema, event: z.coerce.string(), matched: z.boolean() }),
);
const peopleSchema = z.array(z.object({ id: jobSeekerIdSchema }));
const placeSchema = z.object({ event: z.coerce.string(), transaction: z.string() });
const transactionSchema = z.array(z.object({ transaction: z.string() })).length(1);

/**
 * Offers by the events of the outbox, whose ids are drawn in the order of commits. Profiles by the
 * transaction that changed them, from the one on that was the oldest under way at the last look: what
 * it changed is told once it ends, and what others changed meanwhile is told again.
 */
export const makePrismaChangeFeed = (database: Database): ChangeFeed => ({
  place: () => readPlace(database, "TRUE"),
  placeOfLastRun: () => readPlace(database, beforeLastRun),
  since: async (place, most) => {
    const { rows } = await database.pool.query(
      `SELECT vacancy_id AS id, max(id) AS event,
         max(id) <= coalesce((SELECT event FROM match_progress), 0) AS matched
       FROM outbox_event WHERE id > $1 GROUP BY vacancy_id ORDER BY max(id) LIMIT $2`,
      [place.event, most + 1],
    );
    const offers = offersSchema.parse(rows);
    const { people, transaction } = await peopleSince(database, place.transaction);
    return {
      place: { event: offers.at(-1)?.event ?? place.event, transaction },
      offers: offers.map(({ id }) => id),
      matched: new Set(offers.filter(({ matched }) => matched).map(({ id }) => id)),
      people,
    };
  },
  noteMatched: async ({ event }) => {
    await database.pool.query(
      `INSERT INTO match_progress (id, event) VALUES (1, $1)
       ON CONFLICT (id) DO UPDATE SET event = greatest(match_progress.event, excluded.event)`,
      [event],
    );
  },
});

// Told twice is better than not at all: clocks and long transactions have ten minutes.
const beforeLastRun = `recorded_at < (SELECT max(started_at) - interval '10 minutes' FROM match_run
  WHERE finished_at IS NOT NULL)`;

const readPlace = async ({ pool }: Database, which: string): Promise<FeedPlace> => {
  const { rows } = await pool.query(
    `SELECT (SELECT coalesce(max(id), 0) FROM outbox_event WHERE ${which}) AS event,
       pg_snapshot_xmin(pg_current_snapshot())::text AS transaction`,
  );
  return placeSchema.parse(rows[0]);
};

const peopleSince = (
  database: Database,
  since: string,
): Promise<{
  readonly people: readonly z.infer<typeof jobSeekerIdSchema>[];
  readonly transaction: string;
}> =>
  asActor(database, system, async (transaction) => {
    const [place] = transactionSchema.parse(
      await transaction.$queryRaw`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS transaction`,
    );
    const rows = await transaction.$queryRaw`
      SELECT job_seeker_id AS id FROM match_state
      WHERE profile_transaction >= ${since}::xid8`;
    return {
      people: peopleSchema.parse(rows).map(({ id }) => id),
      transaction: place?.transaction ?? since,
    };
  });
