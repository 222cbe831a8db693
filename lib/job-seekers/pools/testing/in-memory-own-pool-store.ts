import type { OwnPool, OwnPoolStore } from "../own-pools";

/** An OwnPoolStore that forgets with the process. */
export const makeInMemoryOwnPoolStore = (): OwnPoolStore => {
  const held: OwnPool[] = [];
  const byName = (one: OwnPool, other: OwnPool): number => one.name.localeCompare(other.name, "de");
  return {
    ofSite: async (siteId) => held.filter((pool) => pool.siteId === siteId).sort(byName),
    all: async () => held.toSorted(byName),
    add: async (pool) => {
      if (held.some(({ siteId, name }) => siteId === pool.siteId && name === pool.name)) {
        return false;
      }
      held.push(pool);
      return true;
    },
    remove: async (siteId, id) => {
      const position = held.findIndex((pool) => pool.id === id && pool.siteId === siteId);
      if (position >= 0) held.splice(position, 1);
    },
  };
};
