import { describe, expect, it } from "vitest";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import type { SecondFactorStore } from "../second-factor";

type Stores = { readonly factors: SecondFactorStore; readonly accounts: AccountStore };

/** Every SecondFactorStore must pass these. */
export const describeSecondFactorStore = (name: string, makeEmpty: () => Promise<Stores>): void => {
  const shown = { sealed: "sealed codes", until: new Date("2026-05-04T08:15:00Z") };
  const setUp = async () => {
    const { factors, accounts } = await makeEmpty();
    const account = anAccount();
    await accounts.saveAll([account]);
    return { factors, accountId: account.id };
  };

  describe(`${name} as a SecondFactorStore`, () => {
    it("gives back what was saved and replaces it", async () => {
      const { factors, accountId } = await setUp();
      expect(await factors.find(accountId)).toBeUndefined();
      await factors.save({ accountId, candidate: "sealed" });
      expect(await factors.find(accountId)).toEqual({ accountId, candidate: "sealed" });

      await factors.save({ accountId, secret: "sealed", lastStep: 59_000_000 });

      expect(await factors.find(accountId)).toEqual({
        accountId,
        secret: "sealed",
        lastStep: 59_000_000,
      });
    });

    it("lets each step be used once, and none before it", async () => {
      const { factors, accountId } = await setUp();
      await factors.save({ accountId, secret: "sealed" });

      const uses = await Promise.all([7, 7, 7].map((step) => factors.useStep(accountId, step)));

      expect(uses.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await factors.useStep(accountId, 6)).toBe(false);
      expect(await factors.useStep(accountId, 8)).toBe(true);
    });

    it("uses no step of an account without an app", async () => {
      const { factors, accountId } = await setUp();

      expect(await factors.useStep(accountId, 7)).toBe(false);
    });

    it("lets each recovery code be used once", async () => {
      const { factors, accountId } = await setUp();
      await factors.save({ accountId, secret: "sealed" });
      await factors.replaceCodes(accountId, ["one", "two"], shown);
      const [first] = await factors.listCodes(accountId);

      const uses = await Promise.all([1, 2].map(() => factors.useCode(first?.id ?? "")));

      expect(uses.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await factors.listCodes(accountId)).toHaveLength(1);
    });

    it("replaces all recovery codes and shows the newest until they are hidden", async () => {
      const { factors, accountId } = await setUp();
      await factors.save({ accountId, secret: "sealed" });
      await factors.replaceCodes(accountId, ["one", "two"], { ...shown, sealed: "earlier" });

      await factors.replaceCodes(accountId, ["three"], shown);

      const hashes = (await factors.listCodes(accountId)).map(({ codeHash }) => codeHash);
      expect(hashes).toEqual(["three"]);
      expect(await factors.findShownCodes(accountId)).toEqual(shown);
      await factors.hideCodes(accountId);
      expect(await factors.findShownCodes(accountId)).toBeUndefined();
    });

    it("removes everything of an account", async () => {
      const { factors, accountId } = await setUp();
      await factors.save({ accountId, secret: "sealed" });
      await factors.replaceCodes(accountId, ["one"], shown);

      await factors.remove(accountId);

      expect(await factors.find(accountId)).toBeUndefined();
      expect(await factors.listCodes(accountId)).toEqual([]);
    });
  });
};
