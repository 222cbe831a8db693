import { accountIdSchema } from "@/lib/accounts/account";
import type { IdentityStore } from "@/lib/accounts/provider/identity-store";
import type { Database } from "../client";
import { isStorable } from "../storable-text";

/** Who people are at the operator's provider, in PostgreSQL. */
export const makePrismaIdentityStore = ({ prisma }: Database): IdentityStore => ({
  find: async (issuer, subject) => {
    // Replaced characters would make one person of two.
    if (!isStorable([issuer, subject])) return undefined;
    const key = { issuer, subject };
    const row = await prisma.accountIdentity.findUnique({ where: { issuer_subject: key } });
    return row ? accountIdSchema.parse(row.accountId) : undefined;
  },
  link: async (identity, linkedAt) => {
    if (!isStorable([identity.issuer, identity.subject])) return false;
    const data = [{ ...identity, linkedAt }];
    const { count } = await prisma.accountIdentity.createMany({ data, skipDuplicates: true });
    return count > 0;
  },
});
