import {
  pendingSignInSchema,
  type PendingSignInStore,
} from "@/lib/accounts/sign-in/pending-sign-in";
import type { Database } from "../client";

/** Sign-ins that wait for their second step, in PostgreSQL. */
export const makePrismaPendingSignInStore = ({ prisma }: Database): PendingSignInStore => ({
  add: async (pending, at) => {
    await prisma.pendingSignIn.deleteMany({ where: { expiresAt: { lte: at } } });
    await prisma.pendingSignIn.create({ data: pending });
  },
  find: async (tokenHash) => {
    const row = await prisma.pendingSignIn.findUnique({ where: { tokenHash } });
    return row ? pendingSignInSchema.parse(row) : undefined;
  },
  take: async (tokenHash) => {
    const { count } = await prisma.pendingSignIn.deleteMany({ where: { tokenHash } });
    return count > 0;
  },
});
