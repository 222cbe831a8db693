import type pg from "pg";
import { z } from "zod";
import {
  type HelpCall,
  helpCallSchema,
  type HelpStep,
  helpSteps,
} from "@/lib/exchange/help-wanted/help-wanted";
import type { HelpLists, HelpWantedStore } from "@/lib/exchange/help-wanted/help-wanted-store";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { toStorableText } from "../storable-text";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";
import { recordEvents } from "../write-vacancies";

/** Calls for help in PostgreSQL; the event of a change wakes the exchange. */
export const makePrismaHelpWantedStore = ({ pool }: Pick<Database, "pool">): HelpWantedStore => ({
  find: async (id) => {
    const { rows } = await pool.query(
      `SELECT vacancy_id AS "vacancyId", note, wanted_by AS by, wanted_at AS at
       FROM exchange_help_wanted WHERE vacancy_id = $1`,
      [id],
    );
    return z.array(helpCallSchema).parse(rows)[0];
  },
  ask: ({ vacancyId, note, by, at }) =>
    inTransaction(pool, async (client) => {
      const words = toStorableText(note);
      const { rowCount } = await client.query(
        `INSERT INTO exchange_help_wanted (vacancy_id, note, wanted_by, wanted_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [vacancyId, words, by, at],
      );
      if (rowCount === 0) return false;
      await noteStep(client, { vacancyId, note: words, by, at }, "asked");
      return true;
    }),
  takeBack: ({ vacancyId, by, at }) =>
    inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(
        "DELETE FROM exchange_help_wanted WHERE vacancy_id = $1",
        [vacancyId],
      );
      if (rowCount === 0) return false;
      await noteStep(client, { vacancyId, by, at }, "taken-back");
      return true;
    }),
  history: async (id) => {
    const { rows } = await pool.query(
      `SELECT step, note, name AS who, at FROM exchange_help_step
       LEFT JOIN account ON account.id = actor_id
       WHERE vacancy_id = $1 ORDER BY exchange_help_step.id DESC`,
      [id],
    );
    return stepRows.parse(rows);
  },
});

type Noted = Omit<HelpCall, "note"> & { readonly note?: string };

const noteStep = async (
  client: pg.PoolClient,
  { vacancyId, note, by, at }: Noted,
  step: HelpStep["step"],
): Promise<void> => {
  await client.query(
    `INSERT INTO exchange_help_step (vacancy_id, step, note, actor_id, at)
     VALUES ($1, $2, $3, $4, $5)`,
    [vacancyId, step, note ?? null, by, at],
  );
  await recordEvents(client, [vacancyId]);
};

const stepRows = z.array(
  z
    .object({
      step: z.enum(helpSteps),
      note: z.string().nullable(),
      who: z.string().nullable(),
      at: z.date(),
    })
    .transform(({ step, note, who, at }): HelpStep => ({
      ...{ step, at },
      ...(note === null ? {} : { note }),
      ...(who === null ? {} : { who }),
    })),
);

/** Lists of offers with calls for help in PostgreSQL. */
export const makePrismaHelpLists = ({ pool }: Pick<Database, "pool">): HelpLists => {
  const list = async (sql: string, ...values: readonly unknown[]): Promise<readonly Vacancy[]> =>
    (await pool.query(`SELECT ${vacancyColumns} FROM vacancy ${sql}`, [...values])).rows.map(
      fromVacancyRow,
    );
  return {
    isAskedByOrigin: async (id) => {
      const { rowCount } = await pool.query(
        `SELECT FROM exchange_received AS received WHERE vacancy_id = $1 AND ${isAsked}`,
        [id],
      );
      return rowCount === 1;
    },
    asked: (limit) =>
      list(
        `JOIN exchange_received AS received ON received.vacancy_id = vacancy.id
         WHERE ${isAsked} AND status = 'published' ORDER BY received_at DESC, vacancy.id LIMIT $1`,
        limit,
      ),
    own: (limit) =>
      list(
        `JOIN exchange_help_wanted AS wanted ON wanted.vacancy_id = vacancy.id
         WHERE status = 'published' ORDER BY wanted_at DESC, vacancy.id LIMIT $1`,
        limit,
      ),
    longOpen: (before, limit) =>
      list(
        `WHERE status = 'published' AND source = 'regional' AND published_at < $1
           AND NOT EXISTS (SELECT FROM exchange_help_wanted WHERE vacancy_id = vacancy.id)
         ORDER BY published_at, vacancy.id LIMIT $2`,
        before,
        limit,
      ),
  };
};

// In the words of the partial index that finds them.
const isAsked = `received.withdrawn_at IS NULL
  AND received.provenance -> 'helpWanted' = 'true'::jsonb`;
