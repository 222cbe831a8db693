import NextAuth, { type NextAuthResult } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { type Account, accountSchema, type Actor, actorOf } from "@/lib/accounts/account";
import { type SessionId, sessionIdSchema } from "@/lib/accounts/sign-in/session";
import { auditTrail } from "./audit";
import { findSession, sessionStore } from "./sign-in";

/** Longer than any session: when one ends, the database decides. */
const COOKIE_SECONDS = 24 * 60 * 60;

const tokenSchema = z.object({ sessionToken: z.string() });

/** The cookie holds the secret of a session in PostgreSQL, encrypted, and nothing else. */
const nextAuth: NextAuthResult = NextAuth(() => ({
  session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
  trustHost: true,
  providers: [
    Credentials({
      credentials: { sessionToken: {} },
      authorize: async (input) => {
        const parsed = tokenSchema.safeParse(input);
        if (!parsed.success) return null;
        const opened = await findSession()(parsed.data.sessionToken);
        return opened ? { id: opened.account.id, ...parsed.data } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      const opened = tokenSchema.safeParse(user);
      return opened.success ? opened.data : token;
    },
    session: async ({ session: { expires }, token }) => {
      const parsed = tokenSchema.safeParse(token);
      const opened = parsed.success ? await findSession()(parsed.data.sessionToken) : undefined;
      return { expires, sessionId: opened?.session.id, account: opened?.account };
    },
  },
}));

const { auth, signIn, signOut } = nextAuth;

export type CurrentSession = { readonly sessionId: SessionId; readonly account: Account };

const currentSessionSchema = z.object({ sessionId: sessionIdSchema, account: accountSchema });

/** The session of the request's cookie and whose it is, read anew from the database. */
export const currentSession = async (): Promise<CurrentSession | undefined> => {
  const parsed = currentSessionSchema.safeParse(await auth());
  return parsed.success ? parsed.data : undefined;
};

/** Who is signed in, read anew from the store, so that a changed role counts at once. */
export const currentActor = async (): Promise<Actor | undefined> => {
  const session = await currentSession();
  return session && actorOf(session.account);
};

/** Gives the browser the cookie of a session that was opened. */
export const takeSession = async (sessionToken: string): Promise<void> => {
  await signIn("credentials", { sessionToken, redirect: false });
};

/** Ends the session in the database and takes its cookie back. */
export const leaveSession = async (): Promise<void> => {
  const session = await currentSession();
  if (session) {
    const { id } = session.account;
    await sessionStore().end(session.sessionId, id);
    const subject = { kind: "account", id } as const;
    await auditTrail().record({ actorId: id, action: "account.signed-out", subject });
  }
  await signOut({ redirect: false });
};
