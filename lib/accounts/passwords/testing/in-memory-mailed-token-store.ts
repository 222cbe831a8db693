import type { MailedToken, MailedTokenStore } from "../mailed-token";

export const makeInMemoryMailedTokenStore = (): MailedTokenStore => {
  const held = new Map<string, MailedToken>();
  return {
    add: async (token) => {
      for (const { tokenHash, expiresAt } of [...held.values()]) {
        if (expiresAt <= token.createdAt) held.delete(tokenHash);
      }
      held.set(token.tokenHash, token);
    },
    find: async (tokenHash) => held.get(tokenHash),
    take: async (tokenHash) => held.delete(tokenHash),
    countLive: async (accountId, purpose, at) =>
      [...held.values()].filter(
        (token) =>
          token.accountId === accountId && token.purpose === purpose && token.expiresAt > at,
      ).length,
    removeAllOf: async (accountId, purposes) => {
      for (const token of [...held.values()]) {
        if (token.accountId === accountId && purposes.includes(token.purpose)) {
          held.delete(token.tokenHash);
        }
      }
    },
  };
};
