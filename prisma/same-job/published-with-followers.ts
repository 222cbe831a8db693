import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";
import { fromVacancyRow, vacancyColumns } from "../vacancy-row";

/** Published offers in id order after `after`, those that another one leads among them. */
export const publishedWithFollowers = async (
  { pool }: Pick<Database, "pool">,
  after: VacancyId | undefined,
  limit: number,
): Promise<readonly Vacancy[]> => {
  const { rows } = await pool.query(
    `SELECT ${vacancyColumns} FROM vacancy
     WHERE status = 'published' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
    [after, limit],
  );
  return rows.map(fromVacancyRow);
};
