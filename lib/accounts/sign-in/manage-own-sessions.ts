import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { AccountId } from "../account";
import type { SessionId, SessionStore } from "./session";

type Dependencies = {
  readonly sessions: Pick<SessionStore, "end" | "endAllOf">;
  readonly audit: AuditTrail;
};

/** What people do to their own sessions; of others' they cannot even learn that they exist. */
export type OwnSessions = {
  readonly end: (accountId: AccountId, sessionId: SessionId) => Promise<void>;
  readonly endOthers: (accountId: AccountId, current: SessionId) => Promise<void>;
};

export const makeOwnSessions = ({ sessions, audit }: Dependencies): OwnSessions => {
  const record = (actorId: AccountId, facts: { readonly which: string }): Promise<void> =>
    audit.record({
      actorId,
      action: "account.session-ended",
      subject: { kind: "account", id: actorId },
      facts,
    });
  return {
    end: async (accountId, sessionId) => {
      const hasEnded = await sessions.end(sessionId, accountId);
      if (hasEnded) await record(accountId, { which: sessionId });
    },
    endOthers: async (accountId, current) => {
      await sessions.endAllOf(accountId, current);
      await record(accountId, { which: "all others" });
    },
  };
};
