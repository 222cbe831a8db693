import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import type { FigureSource } from "@/lib/key-figures/figure-store";
import {
  ageOf,
  fieldOf,
  fitCountOf,
  type OfferCount,
  type PeopleCount,
} from "@/lib/key-figures/month-figures";
import { targetGroupsOf } from "@/lib/job-seekers/target-groups";
import { origins } from "@/lib/vacancies/vacancy";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import { officers, toJobSeeker } from "../job-seeker-row";

/** Counts open offers, people in placement, and how many people offers fit. */
export const makePrismaFigureSource = (
  database: Pick<Database, "pool" | "prisma">,
): FigureSource => ({
  count: async (today) => ({
    offers: await countOffers(database),
    people: await countPeople(database, today),
  }),
});

const countOffers = async (
  database: Pick<Database, "pool" | "prisma">,
): Promise<readonly OfferCount[]> => {
  const fits = await fitsByOffer(database);
  const { rows } = await database.pool.query(selectOffers, [[...fits.keys()], [...fits.values()]]);
  return z
    .array(offerRow)
    .parse(rows)
    .map(({ kldb, days, people, ...row }) => ({
      ...row,
      field: fieldOf(kldb ?? undefined),
      age: ageOf(days),
      fits: fitCountOf(people),
    }));
};

const offerRow = z.object({
  kldb: z.string().nullable(),
  origin: z.enum(origins),
  days: z.coerce.number(),
  people: z.coerce.number(),
  count: z.coerce.number(),
});

/** Grouped by the least that each class needs: the first day, and the first number, that is in it. */
const selectOffers = `
  WITH fit AS (SELECT * FROM unnest($1::uuid[], $2::integer[]) AS given (vacancy_id, people)),
  offer AS (
    SELECT left(occupation_fields[1], 1) AS kldb, origin,
      extract(day FROM now() - coalesce(published_at, first_seen_at)) AS days,
      coalesce(fit.people, 0) AS people
    FROM vacancy LEFT JOIN fit ON fit.vacancy_id = vacancy.id
    WHERE status = 'published')
  SELECT kldb, origin, count(*) AS count,
    CASE WHEN days <= 7 THEN 0 WHEN days <= 30 THEN 30 WHEN days <= 90 THEN 90 ELSE 91 END AS days,
    CASE WHEN people = 0 THEN 0 WHEN people < 5 THEN 1 WHEN people < 20 THEN 5 ELSE 20 END AS people
  FROM offer GROUP BY 1, 2, 4, 5`;

const fitsByOffer = (database: Pick<Database, "prisma">): Promise<ReadonlyMap<string, number>> =>
  asActor(database, system, async (transaction) => {
    const rows = await transaction.$queryRaw`
      SELECT vacancy_id AS id, count(DISTINCT job_seeker_id) AS people FROM stored_match
      WHERE until IS NULL GROUP BY vacancy_id`;
    const parsed = z.array(z.object({ id: z.string(), people: z.coerce.number() })).parse(rows);
    return new Map(parsed.map(({ id, people }) => [id, people]));
  });

const PEOPLE_AT_A_TIME = 500;

/** Read as the portal itself: nothing but numbers leaves this function. */
const countPeople = async (
  database: Pick<Database, "prisma">,
  today: string,
): Promise<readonly PeopleCount[]> => {
  const counts = new Map<string, { groups: PeopleCount["groups"]; count: number }>();
  for (let last: string | undefined; ;) {
    const rows = await asActor(database, system, ({ jobSeeker }) =>
      jobSeeker.findMany({
        ...(last === undefined ? {} : { where: { id: { gt: last } } }),
        orderBy: { id: "asc" },
        take: PEOPLE_AT_A_TIME,
        include: { officers },
      }),
    );
    for (const row of rows) {
      const groups = targetGroupsOf(toJobSeeker(row), today);
      const known = counts.get(groups.join()) ?? { groups, count: 0 };
      counts.set(groups.join(), { groups, count: known.count + 1 });
    }
    last = rows.at(-1)?.id;
    if (rows.length < PEOPLE_AT_A_TIME || last === undefined) return [...counts.values()];
  }
};
