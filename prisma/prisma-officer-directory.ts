import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import type { OfficerDirectory } from "@/lib/job-seekers/list/change-many";
import type { Database } from "./client";

const entriesSchema = z.array(z.object({ id: accountIdSchema, name: z.string() }));

/** Officers and case managers of a site, by name. */
export const makePrismaOfficerDirectory = ({
  prisma: { account },
}: Pick<Database, "prisma">): OfficerDirectory => ({
  placingAt: async (siteId) =>
    entriesSchema.parse(
      await account.findMany({
        where: { siteId, role: { in: ["officer", "case-manager"] } },
        select: { id: true, name: true },
        orderBy: { name: "asc" },
      }),
    ),
});
