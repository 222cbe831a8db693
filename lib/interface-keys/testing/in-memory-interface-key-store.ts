import type { InterfaceKey } from "../interface-key";
import type { InterfaceKeyStore } from "../interface-key-store";

export const makeInMemoryInterfaceKeyStore = (): InterfaceKeyStore => {
  let held: readonly InterfaceKey[] = [];
  return {
    add: async (key) => {
      if (held.some(({ prefix }) => prefix === key.prefix)) throw new Error("prefix is taken");
      held = [key, ...held];
    },
    findByPrefix: async (prefix) => held.find((key) => key.prefix === prefix),
    list: async () =>
      held.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime()),
    revoke: async (id, at) => {
      const isOpen = held.some((key) => key.id === id && key.revokedAt === undefined);
      held = held.map((key) => (key.id === id && isOpen ? { ...key, revokedAt: at } : key));
      return isOpen;
    },
    used: async (id, at) => {
      held = held.map((key) => (key.id === id ? { ...key, lastUsedAt: at } : key));
    },
  };
};
