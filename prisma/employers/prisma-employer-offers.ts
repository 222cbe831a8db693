import type pg from "pg";
import { z } from "zod";
import { type Employer, employerIdSchema, type EmployerStore } from "@/lib/employers/employer";
import type {
  EmployerOffer,
  EmployerOffers,
  OfferChange,
} from "@/lib/employers/offers/employer-offers";
import type { Cipher } from "@/lib/shared/cipher";
import { refused } from "@/lib/shared/result";
import {
  type VacancyTransition,
  vacancyTransitionSchema,
} from "@/lib/vacancies/life/vacancy-transition";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { inNameOf } from "../in-name-of";
import { inTransaction } from "../in-transaction";
import { withoutNulls } from "../known-values";
import { makePrismaMailQueue } from "../prisma-mail-queue";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";
import { recordEvents, writeVacancies } from "../write-vacancies";

type Dependencies = {
  readonly database: Pick<Database, "pool">;
  readonly employers: Pick<EmployerStore, "find">;
  readonly cipher: Cipher;
};

const MAX_IN_REVIEW = 200;

export const makePrismaEmployerOffers = ({
  database: { pool },
  employers,
  cipher,
}: Dependencies): EmployerOffers => {
  const withEmployer = async (vacancy: Vacancy): Promise<EmployerOffer | undefined> => {
    const employer = await employerOf(vacancy, employers);
    return employer && { vacancy, employer };
  };

  return {
    find: async (id) => {
      const vacancy = await findRegional(pool, id);
      return vacancy && withEmployer(vacancy);
    },
    ofEmployer: async (id) => {
      const { rows } = await pool.query(selectOfEmployer, [id]);
      return rows.map(fromVacancyRow);
    },
    inReview: async () => {
      const { rows } = await pool.query(selectInReview, [MAX_IN_REVIEW]);
      return (await Promise.all(rows.map(fromVacancyRow).map(withEmployer))).flatMap(
        (offer) => offer ?? [],
      );
    },
    history: async (id) => {
      const { rows } = await pool.query(selectHistory, [id]);
      return rows.map((row) => vacancyTransitionSchema.parse(withoutNulls(row)));
    },
    add: (by, vacancy) =>
      inTransaction(pool, async (client) => {
        await inNameOf(client, by);
        await writeVacancies(client, [vacancy]);
        await recordEvents(client, [vacancy.id]);
      }),
    change: (by, id, decide) =>
      inTransaction(pool, async (client) => {
        await inNameOf(client, by);
        const vacancy = await findRegional(client, id, "FOR UPDATE");
        const offer = vacancy && (await withEmployer(vacancy));
        if (!offer) return refused({ code: "offer-unknown" });
        const contacts = await contactsOf(client, offer.employer);
        const decided = decide({ ...offer, contacts });
        if (!decided.ok) return decided;
        await keep(client, decided.value, cipher);
        return { ok: true, value: decided.value.vacancy };
      }),
  };
};

const findRegional = async (
  connection: Pick<pg.PoolClient, "query">,
  id: VacancyId,
  lock = "",
): Promise<Vacancy | undefined> => {
  const { rows } = await connection.query(
    `SELECT ${vacancyColumns} FROM vacancy WHERE id = $1 AND origin = 'regional' ${lock}`,
    [id],
  );
  return rows[0] && fromVacancyRow(rows[0]);
};

const employerOf = async (
  { employerId }: Vacancy,
  employers: Dependencies["employers"],
): Promise<Employer | undefined> => {
  const id = employerIdSchema.safeParse(employerId);
  return id.success ? employers.find(id.data) : undefined;
};

const contactsOf = async (client: pg.PoolClient, { id }: Employer): Promise<readonly string[]> => {
  const { rows } = await client.query(
    `SELECT email FROM employer_member JOIN account ON account.id = account_id
     WHERE employer_id = $1 ORDER BY email`,
    [id],
  );
  return z
    .array(z.object({ email: z.string() }))
    .parse(rows)
    .map(({ email }) => email);
};

const keep = async (
  client: pg.PoolClient,
  { vacancy, transition, mails }: OfferChange,
  cipher: Cipher,
): Promise<void> => {
  await writeVacancies(client, [vacancy]);
  if (transition) await insertTransition(client, transition);
  await makePrismaMailQueue(client, cipher).enqueue(mails ?? []);
  await recordEvents(client, [vacancy.id]);
};

const insertTransition = async (client: pg.PoolClient, step: VacancyTransition): Promise<void> => {
  const { vacancyId, from, to, move, actorId, reason, at } = step;
  await client.query(
    `INSERT INTO vacancy_transition (vacancy_id, from_status, to_status, move, actor_id, reason, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [vacancyId, from, to, move, actorId, reason ?? null, at],
  );
};

const selectOfEmployer = `
  SELECT ${vacancyColumns} FROM vacancy
  WHERE employer_id = $1 AND origin = 'regional' ORDER BY changed_at DESC, id`;

const selectInReview = `
  SELECT ${vacancyColumns} FROM vacancy
  WHERE status = 'in-review' AND origin = 'regional' ORDER BY changed_at, id LIMIT $1`;

const selectHistory = `
  SELECT vacancy_id AS "vacancyId", from_status AS "from", to_status AS "to", move,
    actor_id AS "actorId", reason, at
  FROM vacancy_transition WHERE vacancy_id = $1 ORDER BY id`;
