import { system } from "@/lib/accounts/rights";
import { type ConsentStore, consentSchema } from "@/lib/data-protection/consent";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import { withoutNulls } from "../known-values";

/** Consents in PostgreSQL, behind the same policies as the files they belong to. */
export const makePrismaConsentStore = (database: Pick<Database, "prisma">): ConsentStore => ({
  of: async (acting, jobSeekerId) => {
    const rows = await asActor(database, acting, ({ consent }) =>
      consent.findMany({ where: { jobSeekerId }, orderBy: { givenAt: "desc" } }),
    );
    return rows.map((row) => consentSchema.parse(withoutNulls(row)));
  },
  add: async (given) => {
    const { id, jobSeekerId, purpose, textVersion, givenAt, givenHow, recordedBy } = given;
    const row = { id, jobSeekerId, purpose, textVersion, givenAt, givenHow, recordedBy };
    const { count } = await asActor(database, system, ({ consent }) =>
      consent.createMany({ data: [row], skipDuplicates: true }),
    );
    return count === 1;
  },
  withdraw: async (jobSeekerId, purpose, by, at) => {
    const { count } = await asActor(database, system, ({ consent }) =>
      consent.updateMany({
        where: { jobSeekerId, purpose, withdrawnAt: null },
        data: { withdrawnAt: at, withdrawnBy: by },
      }),
    );
    return count === 1;
  },
});
