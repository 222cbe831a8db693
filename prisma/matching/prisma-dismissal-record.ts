import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import { dismissReasons } from "@/lib/matching/decisions/match-decision";
import type { DismissalRecord } from "@/lib/matching/reports/dismissal-record";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { asActor } from "../as-actor";
import type { Database } from "../client";

const dismissedSchema = z.array(
  z.object({
    reason: z.enum(dismissReasons),
    decidedAt: z.date(),
    vacancyId: vacancyIdSchema,
    person: z.coerce.number(),
  }),
);
const offersSchema = z.array(
  z.object({ id: vacancyIdSchema, source: z.string(), occupation_fields: z.array(z.string()) }),
);

/** Dismissals in PostgreSQL; ids of people stay there. Each table is read by the role it is open to. */
export const makePrismaDismissalRecord = (database: Database): DismissalRecord => ({
  since: async (from, siteId) => {
    const dismissed = await asActor(database, system, async (transaction) =>
      dismissedSchema.parse(
        await transaction.$queryRaw`
          SELECT reason, decided_at AS "decidedAt", vacancy_id AS "vacancyId",
            dense_rank() OVER (ORDER BY job_seeker_id) AS person
          FROM match_decision
          JOIN job_seeker ON job_seeker.id = match_decision.job_seeker_id
          WHERE kind = 'dismissed' AND ended_at IS NULL AND decided_at >= ${from}
            AND (${siteId ?? null}::text IS NULL OR site_id = ${siteId ?? null})`,
      ),
    );
    const { rows } = await database.pool.query(
      "SELECT id, source, occupation_fields FROM vacancy WHERE id = ANY ($1::uuid[])",
      [[...new Set(dismissed.map(({ vacancyId }) => vacancyId))]],
    );
    const offers = new Map(offersSchema.parse(rows).map((offer) => [offer.id, offer]));
    return dismissed.map((one) => {
      const offer = offers.get(one.vacancyId);
      return { ...one, field: offer?.occupation_fields[0], source: offer?.source };
    });
  },
});
