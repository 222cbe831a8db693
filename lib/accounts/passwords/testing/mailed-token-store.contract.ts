import { describe, expect, it } from "vitest";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import type { MailedToken, MailedTokenStore } from "../mailed-token";

type Stores = { readonly tokens: MailedTokenStore; readonly accounts: AccountStore };

const at = (minute: number): Date => new Date(Date.UTC(2026, 4, 4, 8, minute));

/** Every MailedTokenStore must pass these. */
export const describeMailedTokenStore = (name: string, makeEmpty: () => Promise<Stores>): void => {
  const setUp = async () => {
    const { tokens, accounts } = await makeEmpty();
    const account = anAccount();
    await accounts.saveAll([account]);
    const aToken = (overrides: Partial<MailedToken> = {}): MailedToken => ({
      tokenHash: "hash",
      accountId: account.id,
      purpose: "reset-password",
      createdAt: at(0),
      expiresAt: at(30),
      ...overrides,
    });
    return { tokens, aToken, accountId: account.id };
  };

  describe(`${name} as a MailedTokenStore`, () => {
    it("gives back what was added, and to one taker only", async () => {
      const { tokens, aToken } = await setUp();
      const token = aToken({ purpose: "confirm-email", email: "ada@new.example" });
      await tokens.add(token);
      expect(await tokens.find("hash")).toEqual(token);

      const taken = await Promise.all([1, 2].map(() => tokens.take("hash")));

      expect(taken.filter((isTaken) => isTaken)).toHaveLength(1);
      expect(await tokens.find("hash")).toBeUndefined();
    });

    it("counts those of a purpose that are good at the time", async () => {
      const { tokens, aToken, accountId } = await setUp();
      await tokens.add(aToken());
      await tokens.add(aToken({ tokenHash: "longer", expiresAt: at(40) }));
      await tokens.add(aToken({ tokenHash: "other", purpose: "undo-email" }));

      expect(await tokens.countLive(accountId, "reset-password", at(10))).toBe(2);
      expect(await tokens.countLive(accountId, "reset-password", at(30))).toBe(1);
    });

    it("removes the purposes named", async () => {
      const { tokens, aToken, accountId } = await setUp();
      await tokens.add(aToken());
      await tokens.add(aToken({ tokenHash: "other", purpose: "undo-email" }));

      await tokens.removeAllOf(accountId, ["reset-password", "confirm-email"]);

      expect(await tokens.find("hash")).toBeUndefined();
      expect(await tokens.find("other")).toBeDefined();
    });

    it("forgets what had expired when another was made", async () => {
      const { tokens, aToken } = await setUp();
      await tokens.add(aToken());

      await tokens.add(aToken({ tokenHash: "next", createdAt: at(30), expiresAt: at(60) }));

      expect(await tokens.find("hash")).toBeUndefined();
    });
  });
};
