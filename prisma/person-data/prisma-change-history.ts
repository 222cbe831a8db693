import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import type { ChangeHistory, ChangeSubject } from "@/lib/data-protection/change-history";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import { withoutNulls } from "../known-values";

const columns = {
  "job-seeker": "jobSeekerId",
  vacancy: "vacancyId",
  employer: "employerId",
} as const satisfies Record<ChangeSubject["kind"], string>;

const rowSchema = z.object({
  id: z.bigint(),
  field: z.string(),
  was: z.unknown().optional(),
  became: z.unknown().optional(),
  actorId: accountIdSchema.optional(),
  at: z.date(),
});

/** What the triggers wrote, under the policies of the row it is about. */
export const makePrismaChangeHistory = (database: Pick<Database, "prisma">): ChangeHistory => ({
  of: async (acting, { kind, id }, { limit, before }) => {
    const rows = await asActor(database, acting, ({ changeHistory }) =>
      changeHistory.findMany({
        where: { [columns[kind]]: id, ...(before === undefined ? {} : { id: { lt: before } }) },
        orderBy: { id: "desc" },
        take: limit,
      }),
    );
    return rows.map((row) => rowSchema.parse(withoutNulls(row)));
  },
});
