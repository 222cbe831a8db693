import { sessionSchema, type SessionStore } from "@/lib/accounts/sign-in/session";
import type { Database } from "../client";
import { toStorableText } from "../storable-text";

/** Sessions in PostgreSQL. */
export const makePrismaSessionStore = ({ prisma }: Database): SessionStore => ({
  add: async (session) => {
    await prisma.session.deleteMany({ where: { endsAt: { lte: session.createdAt } } });
    await prisma.session.create({ data: { ...session, device: toStorableText(session.device) } });
  },
  findByTokenHash: async (tokenHash) => {
    const row = await prisma.session.findUnique({ where: { tokenHash } });
    return row ? sessionSchema.parse(row) : undefined;
  },
  touch: async (id, lastSeenAt) => {
    await prisma.session.updateMany({ where: { id }, data: { lastSeenAt } });
  },
  listOf: async (accountId) => {
    const rows = await prisma.session.findMany({
      where: { accountId },
      orderBy: { lastSeenAt: "desc" },
    });
    return rows.map((row) => sessionSchema.parse(row));
  },
  end: async (id, accountId) => {
    const { count } = await prisma.session.deleteMany({ where: { id, accountId } });
    return count > 0;
  },
  endAllOf: async (accountId, except) => {
    const others = except === undefined ? {} : { id: { not: except } };
    await prisma.session.deleteMany({ where: { accountId, ...others } });
  },
});
