import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type InterfaceKey, interfaceKeyIdSchema } from "../interface-key";
import type { InterfaceKeyStore } from "../interface-key-store";

export const keyMaker = accountIdSchema.parse(numberedUuid("key-maker", 1));

const aKey = (number: number): InterfaceKey => ({
  id: interfaceKeyIdSchema.parse(numberedUuid("interface-key", number)),
  name: `Key ${number}`,
  prefix: `prefix${number}`,
  secretHash: `hash ${number}`,
  scopes: ["job-seekers.hand-over"],
  createdBy: keyMaker,
  createdAt: new Date(Date.UTC(2026, 2, number)),
  expiresAt: new Date(Date.UTC(2026, 5, number)),
});
const later = new Date("2026-03-20T08:00:00Z");

/** Every InterfaceKeyStore must pass these. */
export const describeInterfaceKeyStore = (
  name: string,
  makeEmpty: () => Promise<InterfaceKeyStore>,
): void => {
  describe(`${name} as an InterfaceKeyStore`, () => {
    it("finds a key by its first letters and lists the newest first", async () => {
      const store = await makeEmpty();
      await store.add(aKey(1));
      await store.add(aKey(2));

      expect(await store.findByPrefix("prefix1")).toEqual(aKey(1));
      expect(await store.findByPrefix("prefix3")).toBeUndefined();
      expect((await store.list()).map(({ prefix }) => prefix)).toEqual(["prefix2", "prefix1"]);
    });

    it("revokes once and keeps the key", async () => {
      const store = await makeEmpty();
      await store.add(aKey(1));

      expect(await store.revoke(aKey(1).id, later)).toBe(true);
      expect(await store.revoke(aKey(1).id, new Date())).toBe(false);
      expect(await store.revoke(aKey(2).id, later)).toBe(false);
      expect(await store.findByPrefix("prefix1")).toEqual({ ...aKey(1), revokedAt: later });
    });

    it("remembers the last use", async () => {
      const store = await makeEmpty();
      await store.add(aKey(1));
      await store.used(aKey(1).id, later);

      expect(await store.findByPrefix("prefix1")).toEqual({ ...aKey(1), lastUsedAt: later });
    });
  });
};
