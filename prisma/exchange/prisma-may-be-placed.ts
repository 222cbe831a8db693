import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";

/** Whether an offer may be proposed to people: all may but those that a partner lets us only show. */
export const makePrismaMayBePlaced =
  ({ pool }: Pick<Database, "pool">) =>
  async (id: VacancyId): Promise<boolean> => {
    const { rows } = await pool.query(
      `SELECT FROM exchange_received
       WHERE vacancy_id = $1 AND provenance ->> 'permittedUse' = 'show'`,
      [id],
    );
    return rows.length === 0;
  };
