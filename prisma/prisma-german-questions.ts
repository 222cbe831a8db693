import { z } from "zod";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type {
  GermanQuestion,
  GermanQuestions,
} from "@/lib/vacancies/german-question/german-questions";
import { cefrLevels } from "@/lib/vocabulary/qualification";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { fromVacancyRow, vacancyColumns } from "./vacancy-row";
import { recordEvents, writeVacancies } from "./write-vacancies";

/** Questions about German in PostgreSQL. */
export const makePrismaGermanQuestions = ({ pool }: Database): GermanQuestions => {
  const findBy = async (
    column: "vacancy_id" | "token_hash",
    value: string,
  ): Promise<GermanQuestion | undefined> => {
    const { rows } = await pool.query(`${select} WHERE ${column} = $1`, [value]);
    return rows.length === 0 ? undefined : rowSchema.parse(rows[0]);
  };
  return {
    find: (vacancyId) => findBy("vacancy_id", vacancyId),
    askedWith: (tokenHash) => findBy("token_hash", tokenHash),
    add: async ({ vacancyId, tokenHash, askedAt }) => {
      const { rowCount } = await pool.query(
        `INSERT INTO german_question (vacancy_id, token_hash, asked_at) VALUES ($1, $2, $3)
         ON CONFLICT (vacancy_id) DO NOTHING`,
        [vacancyId, tokenHash, askedAt],
      );
      return rowCount === 1;
    },
    answer: (tokenHash, { needed, teamLanguages }, answeredAt) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query(
          `SELECT ${vacancyColumns} FROM vacancy WHERE id =
             (SELECT vacancy_id FROM german_question WHERE token_hash = $1) FOR UPDATE`,
          [tokenHash],
        );
        const vacancy = rows[0] && fromVacancyRow(rows[0]);
        if (!vacancy) return false;
        await client.query(
          `UPDATE german_question SET needed = $2, team_languages = $3, answered_at = $4
           WHERE token_hash = $1`,
          [tokenHash, needed ?? null, [...teamLanguages], answeredAt],
        );
        // Writing the offer anew puts the answer among its facts, where search finds it.
        await writeVacancies(client, [vacancy]);
        await recordEvents(client, [vacancy.id]);
        return true;
      }),
  };
};

const select =
  "SELECT vacancy_id, asked_at, answered_at, needed, team_languages FROM german_question";

const rowSchema = z
  .object({
    vacancy_id: vacancyIdSchema,
    asked_at: z.date(),
    answered_at: z.date().nullable(),
    needed: z.enum(cefrLevels).nullable(),
    team_languages: z.array(z.string()).nullable(),
  })
  .transform((row): GermanQuestion => {
    const asked = { vacancyId: row.vacancy_id, askedAt: row.asked_at };
    if (row.answered_at === null) return asked;
    const teamLanguages = row.team_languages ?? [];
    return {
      ...asked,
      answer: row.needed === null ? { teamLanguages } : { needed: row.needed, teamLanguages },
    };
  });
