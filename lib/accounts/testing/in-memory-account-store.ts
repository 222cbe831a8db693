import type { Account, AccountStore } from "../account";
import type { AccountWithHash } from "./an-account";

export const makeInMemoryAccountStore = (
  initial: readonly AccountWithHash[] = [],
): AccountStore => {
  let held = new Map(initial.map((account) => [account.id, account]));

  const saveAll: AccountStore["saveAll"] = async (accounts) => {
    const next = new Map([...held, ...accounts.map((account) => [account.id, account] as const)]);
    const emails = [...next.values()].map(({ email }) => email.toLowerCase());
    if (new Set(emails).size < emails.length) throw new Error("Two accounts share an e-mail");
    held = next;
  };

  return {
    find: async (id) => {
      const account = held.get(id);
      return account && withoutHash(account);
    },
    findByEmail: async (email) =>
      [...held.values()].find((account) => sameEmail(account.email, email)),
    saveAll,
    setPasswordHash: async (id, passwordHash) => {
      const account = held.get(id);
      if (account) held.set(id, { ...account, passwordHash });
    },
    setEmail: async (id, email) => {
      const account = held.get(id);
      const others = [...held.values()].filter((other) => other.id !== id);
      if (others.some((other) => sameEmail(other.email, email))) return false;
      if (account) held.set(id, { ...account, email });
      return true;
    },
    setPosition: async (id, { role, siteId, specialism }) => {
      const account = held.get(id);
      if (account) held.set(id, { ...account, role, siteId, specialism });
    },
    count: async () => held.size,
  };
};

const withoutHash = ({ passwordHash: _hash, ...account }: AccountWithHash): Account => account;

const sameEmail = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
