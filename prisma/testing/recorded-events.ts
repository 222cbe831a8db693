import { z } from "zod";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { Database } from "../client";

/** The vacancies of all events, oldest first. */
export const recordedEvents = async ({ pool }: Database): Promise<readonly VacancyId[]> => {
  const { rows } = await pool.query("SELECT vacancy_id FROM outbox_event ORDER BY id");
  return z
    .array(z.object({ vacancy_id: vacancyIdSchema }))
    .parse(rows)
    .map((row) => row.vacancy_id);
};
