import type { Session, SessionId, SessionStore } from "../session";

export const makeInMemorySessionStore = (): SessionStore => {
  const held = new Map<SessionId, Session & { readonly tokenHash: string }>();
  const remove = (isGone: (session: Session) => boolean): void => {
    for (const session of [...held.values()].filter(isGone)) held.delete(session.id);
  };
  return {
    add: async (session) => {
      remove(({ endsAt }) => endsAt <= session.createdAt);
      held.set(session.id, session);
    },
    findByTokenHash: async (tokenHash) => {
      const found = [...held.values()].find((session) => session.tokenHash === tokenHash);
      return found && withoutHash(found);
    },
    touch: async (id, lastSeenAt) => {
      const session = held.get(id);
      if (session) held.set(id, { ...session, lastSeenAt });
    },
    listOf: async (accountId) =>
      [...held.values()]
        .filter((session) => session.accountId === accountId)
        .sort((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime())
        .map(withoutHash),
    end: async (id, accountId) => held.get(id)?.accountId === accountId && held.delete(id),
    endAllOf: async (accountId, except) =>
      remove((session) => session.accountId === accountId && session.id !== except),
  };
};

const withoutHash = ({
  tokenHash: _hash,
  ...session
}: Session & { readonly tokenHash: string }): Session => session;
