import type pg from "pg";
import { z } from "zod";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { type VacancyFacts, vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";

const rowsSchema = z.array(
  z.object({ vacancy_id: vacancyIdSchema, answer: vacancyFactsSchema.shape.germanAnswer }),
);

/** What employers answered about these offers. */
export const answersFor = async (
  client: pg.PoolClient,
  ids: readonly VacancyId[],
): Promise<ReadonlyMap<VacancyId, VacancyFacts["germanAnswer"]>> => {
  const { rows } = await client.query(
    `SELECT vacancy_id, jsonb_strip_nulls(jsonb_build_object('needed', needed,
       'teamLanguages', coalesce(to_jsonb(team_languages), '[]'))) AS answer
     FROM german_question WHERE vacancy_id = ANY ($1::uuid[]) AND answered_at IS NOT NULL`,
    [ids],
  );
  return new Map(rowsSchema.parse(rows).map(({ vacancy_id: id, answer }) => [id, answer]));
};
