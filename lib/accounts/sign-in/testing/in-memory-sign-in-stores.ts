import type { Attempts, AttemptStore } from "../attempts";
import type { PendingSignIn, PendingSignInStore } from "../pending-sign-in";

export const makeInMemoryAttemptStore = (): AttemptStore => {
  const held = new Map<string, Attempts>();
  return {
    change: async (key, decide) => {
      const before = held.get(key);
      held.set(key, decide(before));
      return before;
    },
    remove: async (key) => void held.delete(key),
  };
};

export const makeInMemoryPendingSignInStore = (): PendingSignInStore => {
  const held = new Map<string, PendingSignIn>();
  return {
    add: async (pending, at) => {
      for (const { tokenHash, expiresAt } of [...held.values()]) {
        if (expiresAt <= at) held.delete(tokenHash);
      }
      held.set(pending.tokenHash, pending);
    },
    find: async (tokenHash) => held.get(tokenHash),
    take: async (tokenHash) => held.delete(tokenHash),
  };
};
