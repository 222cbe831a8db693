import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { NewMatchCounts } from "@/lib/job-seekers/list/list-people";
import { asActor } from "./as-actor";
import type { Database } from "./client";

const rowsSchema = z.array(z.object({ id: jobSeekerIdSchema, count: z.coerce.number() }));

/** Offers that came into lists since the actor looked at each; everything is new to who never did. */
export const makeNewMatchCounts =
  (database: Pick<Database, "prisma">): NewMatchCounts =>
  (actor, ids) =>
    // Who may be asked about is settled: the ids come from a list that the actor may read.
    asActor(database, system, async (transaction) => {
      const rows = await transaction.$queryRaw`
        SELECT held.job_seeker_id AS id, count(*) AS count
        FROM stored_match AS held
        LEFT JOIN match_visit AS visit
          ON visit.job_seeker_id = held.job_seeker_id AND visit.officer_id = ${actor.id}::uuid
        WHERE held.job_seeker_id = ANY (${[...ids]}::uuid[]) AND held.until IS NULL
          AND (visit.visited_at IS NULL OR held.came_at > visit.visited_at)
        GROUP BY held.job_seeker_id`;
      return new Map(rowsSchema.parse(rows).map(({ id, count }) => [id, count]));
    });
