import { beforeEach, describe, expect, it } from "vitest";
import type { PartnerKey } from "../key-ring";
import type { PartnerStore } from "../partner-store";
import { aachen, aPartner, dueren } from "./a-partner";

const aKey = (letter: string): PartnerKey => ({
  keyId: letter.repeat(43),
  publicKey: letter.repeat(43),
  state: "pinned",
  seenAt: new Date("2026-06-01T10:00:00Z"),
});

/** Every PartnerStore, in memory or in PostgreSQL, must pass these. */
export const describePartnerStore = (
  name: string,
  makeEmptyStore: () => Promise<PartnerStore>,
): void => {
  describe(`${name} as a PartnerStore`, () => {
    let store: PartnerStore;
    beforeEach(async () => {
      store = await makeEmptyStore();
    });

    it("finds what was saved by id and by Kreis, and nothing else", async () => {
      const partner = aPartner();
      await store.save(partner);

      expect((await store.find(partner.id))?.partner).toEqual(partner);
      expect((await store.findByAgs(dueren))?.partner).toEqual(partner);
      expect(await store.findByAgs(aachen)).toBeUndefined();
    });

    it("replaces a partner that is saved again", async () => {
      const partner = aPartner();
      await store.save(partner);
      await store.save({ ...partner, state: "paused" });

      expect((await store.list()).map(({ partner: { state } }) => state)).toEqual(["paused"]);
    });

    it("refuses a second partner for the same Kreis", async () => {
      await store.save(aPartner());
      const twin = { ...aPartner({ ags: aachen }), ags: dueren, slug: "another" };

      await expect(store.save(twin)).rejects.toThrow();
    });

    it("keeps the keys of a partner as they were last saved", async () => {
      const partner = aPartner();
      await store.save(partner);
      const limited = { ...aKey("b"), notAfter: new Date("2026-07-01T00:00:00Z") };
      await store.changeKeys(partner.id, () => [aKey("a"), aKey("b")]);
      const changed = await store.changeKeys(partner.id, ([first]) =>
        first ? [first, limited] : [],
      );

      expect(changed.before).toEqual([aKey("a"), aKey("b")]);
      expect(changed.after).toEqual([aKey("a"), limited]);
      expect((await store.find(partner.id))?.keys).toEqual([aKey("a"), limited]);
    });

    it("loses no key where several are added at once", async () => {
      const partner = aPartner();
      await store.save(partner);
      const letters = ["a", "b", "c", "d", "e"];

      await Promise.all(
        letters.map((letter) => store.changeKeys(partner.id, (keys) => [...keys, aKey(letter)])),
      );

      const kept = (await store.find(partner.id))?.keys ?? [];
      expect(kept.map(({ keyId }) => keyId.charAt(0)).toSorted()).toEqual(letters);
    });

    it("notes how a contact went without forgetting what it does not mention", async () => {
      const partner = aPartner();
      await store.save(partner);
      const [pulledAt, noticedAt] = [new Date("2026-06-01T10:00:00Z"), new Date("2026-06-02")];
      await store.noteContact(partner.id, { pulledAt, pullOutcome: "ok", clockOffsetMs: -5 });
      await store.noteContact(partner.id, { noticedAt });

      expect((await store.find(partner.id))?.contact).toEqual({
        ...{ pulledAt, noticedAt, pullOutcome: "ok", clockOffsetMs: -5 },
      });
    });
  });
};
