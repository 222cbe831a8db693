import type { Passkey, PasskeyChallenge, PasskeyChallengeStore, PasskeyStore } from "../passkey";

export const makeInMemoryPasskeyStore = (): PasskeyStore => {
  const held = new Map<string, Passkey>();
  const ownedBy = (id: string, accountId: string): Passkey | undefined =>
    held.get(id)?.accountId === accountId ? held.get(id) : undefined;
  return {
    add: async (passkey) => {
      if (held.has(passkey.id)) return false;
      held.set(passkey.id, passkey);
      return true;
    },
    find: async (id) => held.get(id),
    listOf: async (accountId) =>
      [...held.values()]
        .filter((passkey) => passkey.accountId === accountId)
        .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime()),
    rename: async (id, accountId, name) => {
      const own = ownedBy(id, accountId);
      if (own) held.set(id, { ...own, name });
    },
    remove: async (id, accountId) => ownedBy(id, accountId) !== undefined && held.delete(id),
    removeAllOf: async (accountId) => {
      for (const { id } of [...held.values()].filter((each) => each.accountId === accountId)) {
        held.delete(id);
      }
    },
    use: async (id, counter, at) => {
      const passkey = held.get(id);
      if (!passkey) return false;
      const isCounted = counter > 0 || passkey.counter > 0;
      if (isCounted && counter <= passkey.counter) return false;
      held.set(id, { ...passkey, counter, lastUsedAt: at });
      return true;
    },
  };
};

export const makeInMemoryPasskeyChallengeStore = (): PasskeyChallengeStore => {
  const held = new Map<string, PasskeyChallenge>();
  return {
    add: async (challenge, at) => {
      for (const { tokenHash, expiresAt } of [...held.values()]) {
        if (expiresAt <= at) held.delete(tokenHash);
      }
      held.set(challenge.tokenHash, challenge);
    },
    take: async (tokenHash) => {
      const found = held.get(tokenHash);
      held.delete(tokenHash);
      return found;
    },
  };
};
