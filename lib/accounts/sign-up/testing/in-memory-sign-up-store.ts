import type { Account } from "../../account";
import type { PendingSignUp, SignUpStore } from "../sign-up-store";

const MAX_WAITING = 3;

/** Accounts go where `accounts` holds them. */
export const makeInMemorySignUpStore = (
  accounts: (Account & { readonly passwordHash: string })[] = [],
): SignUpStore => {
  const held = new Map<string, PendingSignUp>();
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const find: SignUpStore["find"] = async (tokenHash, at) => {
    const pending = held.get(tokenHash);
    return pending && pending.expiresAt > at ? pending : undefined;
  };
  return {
    add: async (pending, at) => {
      const waiting = [...held.values()].filter(
        ({ email, expiresAt }) => isSame(email, pending.email) && expiresAt > at,
      );
      if (waiting.length >= MAX_WAITING) return false;
      held.set(pending.tokenHash, pending);
      return true;
    },
    find,
    complete: async (tokenHash, { id, passwordHash }, at) => {
      const pending = await find(tokenHash, at);
      held.delete(tokenHash);
      if (!pending) return undefined;
      const { name, email } = pending;
      if (accounts.some((account) => isSame(account.email, email))) return undefined;
      accounts.push({ id, name, email, role: "job-seeker", isDemo: false, passwordHash });
      return pending;
    },
  };
};
