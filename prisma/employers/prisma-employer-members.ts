import { z } from "zod";
import { employerIdSchema } from "@/lib/employers/employer";
import type { EmployerMembers } from "@/lib/employers/employer-members";
import type { Database } from "../client";

export const makePrismaEmployerMembers = ({ pool }: Pick<Database, "pool">): EmployerMembers => ({
  employerOf: async (accountId) => {
    const { rows } = await pool.query(
      "SELECT employer_id AS id FROM employer_member WHERE account_id = $1",
      [accountId],
    );
    return z.object({ id: employerIdSchema }).optional().parse(rows[0])?.id;
  },
  add: async (accountId, employerId) => {
    await pool.query(
      `INSERT INTO employer_member (account_id, employer_id) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET employer_id = excluded.employer_id`,
      [accountId, employerId],
    );
  },
});
