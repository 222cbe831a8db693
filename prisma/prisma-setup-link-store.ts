import type { SetupLinkStore } from "@/lib/accounts/setup-link";
import type { Database } from "./client";

/** The link in PostgreSQL: one row at most. */
export const makePrismaSetupLinkStore = ({ prisma }: Database): SetupLinkStore => ({
  replace: async (tokenHash, expiresAt) => {
    await prisma.$transaction([
      prisma.setupLink.deleteMany(),
      prisma.setupLink.create({ data: { tokenHash, expiresAt } }),
    ]);
  },
  isOpen: async (tokenHash, now) =>
    (await prisma.setupLink.count({ where: { tokenHash, expiresAt: { gt: now } } })) === 1,
  use: async (tokenHash, now) => {
    const { count } = await prisma.setupLink.deleteMany({
      where: { tokenHash, expiresAt: { gt: now } },
    });
    return count === 1;
  },
});
