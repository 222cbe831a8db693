/** Condition: no other offer shows the job of the offer in this table of a query. */
export const isNoFollower = (table: string): string =>
  `NOT EXISTS (SELECT 1 FROM same_job_follower WHERE same_job_follower.vacancy_id = ${table}.id)`;
