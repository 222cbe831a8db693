import type { Account, AccountStore } from "../account";
import { hashOfToken } from "./secret-token";
import type { Session, SessionStore } from "./session";

type Dependencies = {
  readonly sessions: Pick<SessionStore, "findByTokenHash" | "touch" | "end">;
  readonly accounts: Pick<AccountStore, "find">;
  readonly now: () => Date;
};

export type OpenedSession = { readonly session: Session; readonly account: Account };

/** Who holds this secret; nobody once the session ended or the person's role changed. */
export type FindSession = (token: string) => Promise<OpenedSession | undefined>;

/** Coarser than each request, since every page would write otherwise. */
const TOUCH_MS = 60_000;

export const makeFindSession =
  ({ sessions, accounts, now }: Dependencies): FindSession =>
  async (token) => {
    const session = await sessions.findByTokenHash(hashOfToken(token));
    if (!session) return undefined;
    const at = now();
    const account = await accounts.find(session.accountId);
    if (!account || session.endsAt <= at || account.role !== session.role) {
      await sessions.end(session.id, session.accountId);
      return undefined;
    }
    if (at.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS) {
      await sessions.touch(session.id, at);
    }
    return { session, account };
  };
