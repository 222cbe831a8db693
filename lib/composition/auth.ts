import NextAuth, { type NextAuthResult } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { credentialsSchema } from "@/lib/accounts/verify-credentials";
import { accountUseCases } from "./accounts";

/** Staff sessions end after eight hours, whatever happens. */
const SESSION_SECONDS = 8 * 60 * 60;

const nextAuth: NextAuthResult = NextAuth(() => ({
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  trustHost: true,
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (input) => {
        const credentials = credentialsSchema.safeParse(input);
        if (!credentials.success) return null;
        const account = await accountUseCases().verifyCredentials(credentials.data);
        return account ? { id: account.id, email: account.email, name: account.name } : null;
      },
    }),
  ],
  callbacks: {
    session: ({ session, token }) => ({
      ...session,
      user: { ...session.user, id: token.sub ?? "" },
    }),
  },
}));

export const { auth, handlers, signIn, signOut } = nextAuth;

/** Who is signed in, read anew from the store, so that a changed role counts at once. */
export const currentActor = async (): Promise<Actor | undefined> => {
  const session = await auth();
  const id = accountIdSchema.safeParse(session?.user?.id);
  if (!id.success) return undefined;
  const account = await accountUseCases().find(id.data);
  if (!account) return undefined;
  const { role, name, siteId, specialism } = account;
  return { id: account.id, role, name, siteId, specialism };
};
