import { describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { savedFilterSchema } from "../../list/saved-views";
import { ownPoolIdSchema, type OwnPoolStore } from "../own-pools";
import { anOwnPool } from "./an-own-pool";

const second = ownPoolIdSchema.parse(numberedUuid("pool", 2));

/** Every OwnPoolStore, in memory or PostgreSQL, must pass these. */
export const describeOwnPoolStore = (
  name: string,
  makeEmpty: () => Promise<OwnPoolStore>,
): void => {
  describe(`${name} as an OwnPoolStore`, () => {
    it("keeps the pools of a site by name, with their rules", async () => {
      const store = await makeEmpty();
      const rule = savedFilterSchema.parse({ fresh: false, field: ["51"] });
      const ruled = anOwnPool({ id: second, name: "Ältere im Handel", rule });

      expect(await store.add(anOwnPool())).toBe(true);
      expect(await store.add(ruled)).toBe(true);

      expect(await store.ofSite("erkelenz")).toEqual([ruled, anOwnPool()]);
      expect(await store.ofSite("heinsberg")).toEqual([]);
      expect(await store.all()).toHaveLength(2);
    });

    it("takes a name once for each site", async () => {
      const store = await makeEmpty();
      await store.add(anOwnPool());

      expect(await store.add(anOwnPool({ id: second }))).toBe(false);
      expect(await store.add(anOwnPool({ id: second, siteId: "heinsberg" }))).toBe(true);
    });

    it("removes a pool of the own site only", async () => {
      const store = await makeEmpty();
      await store.add(anOwnPool());

      await store.remove("heinsberg", anOwnPool().id);
      expect(await store.all()).toHaveLength(1);
      await store.remove("erkelenz", anOwnPool().id);
      expect(await store.all()).toEqual([]);
    });
  });
};
