import { mailedTokenSchema, type MailedTokenStore } from "@/lib/accounts/passwords/mailed-token";
import type { Database } from "../client";
import { withoutNulls } from "../known-values";

/** Mailed links in PostgreSQL. */
export const makePrismaMailedTokenStore = ({ prisma }: Database): MailedTokenStore => ({
  add: async ({ email = null, ...token }) => {
    await prisma.mailedToken.deleteMany({ where: { expiresAt: { lte: token.createdAt } } });
    await prisma.mailedToken.create({ data: { ...token, email } });
  },
  find: async (tokenHash) => {
    const row = await prisma.mailedToken.findUnique({ where: { tokenHash } });
    return row ? mailedTokenSchema.parse(withoutNulls(row)) : undefined;
  },
  take: async (tokenHash) => {
    const { count } = await prisma.mailedToken.deleteMany({ where: { tokenHash } });
    return count > 0;
  },
  countLive: (accountId, purpose, at) =>
    prisma.mailedToken.count({ where: { accountId, purpose, expiresAt: { gt: at } } }),
  removeAllOf: async (accountId, purposes) => {
    await prisma.mailedToken.deleteMany({ where: { accountId, purpose: { in: [...purposes] } } });
  },
});
