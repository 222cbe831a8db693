import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { noFilter } from "../person-filter";
import { type SavedView, savedViewIdSchema, type SavedViewStore } from "../saved-views";

export const viewOwners = [1, 2].map((at) => accountIdSchema.parse(numberedUuid("view-owner", at)));

const aView = (number: number, name: string, owner = 0): SavedView => {
  const { q: _q, ...filter } = noFilter;
  return {
    id: savedViewIdSchema.parse(numberedUuid("view", number)),
    ownerId: accountIdSchema.parse(viewOwners[owner]),
    name,
    filter: { ...filter, group: ["over-50"] },
  };
};

/** Every SavedViewStore must pass these. */
export const describeSavedViewStore = (
  name: string,
  makeEmpty: () => Promise<SavedViewStore>,
): void => {
  describe(`${name} as a SavedViewStore`, () => {
    it("lists the own views by name", async () => {
      const store = await makeEmpty();
      await store.save(aView(1, "Zeitarbeit"));
      await store.save(aView(2, "Ältere"));
      await store.save(aView(3, "Andere", 1));

      expect(await store.of(aView(1, "").ownerId)).toEqual([
        aView(2, "Ältere"),
        aView(1, "Zeitarbeit"),
      ]);
    });

    it("replaces a view of the same name", async () => {
      const store = await makeEmpty();
      await store.save(aView(1, "Ältere"));
      const next = { ...aView(2, "Ältere"), filter: { ...aView(2, "").filter, fresh: true } };
      await store.save(next);

      const held = await store.of(next.ownerId);
      expect(held).toHaveLength(1);
      expect(held[0]?.filter).toEqual(next.filter);
    });

    it("removes only what belongs to the one who asks", async () => {
      const store = await makeEmpty();
      const view = aView(1, "Ältere");
      await store.save(view);
      await store.remove(accountIdSchema.parse(viewOwners[1]), view.id);
      expect(await store.of(view.ownerId)).toHaveLength(1);

      await store.remove(view.ownerId, view.id);
      expect(await store.of(view.ownerId)).toEqual([]);
    });
  });
};
