import { system } from "@/lib/accounts/rights";
import type { ConsentPurpose } from "@/lib/data-protection/consent";
import type { WillingPeople } from "@/lib/introductions/willing-people";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import { officers, toJobSeeker } from "../job-seeker-row";

const purpose: ConsentPurpose = "cards-for-employers";

/** People in PostgreSQL with a consent that was given and not withdrawn. */
export const makePrismaWillingPeople = (database: Pick<Database, "prisma">): WillingPeople => ({
  after: async (after, limit) => {
    const rows = await asActor(database, system, ({ jobSeeker }) =>
      jobSeeker.findMany({
        where: {
          consents: { some: { purpose, withdrawnAt: null } },
          ...(after ? { id: { gt: after } } : {}),
        },
        include: { officers },
        orderBy: { id: "asc" },
        take: limit,
      }),
    );
    return rows.map(toJobSeeker);
  },
});
