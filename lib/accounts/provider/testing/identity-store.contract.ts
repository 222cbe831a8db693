import { describe, expect, it } from "vitest";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import type { IdentityStore } from "../identity-store";

type Stores = { readonly identities: IdentityStore; readonly accounts: AccountStore };

const issuer = "https://login.kreis.example";
const at = new Date("2026-05-04T08:00:00Z");

/** Every IdentityStore must pass these. */
export const describeIdentityStore = (name: string, makeEmpty: () => Promise<Stores>): void => {
  const setUp = async () => {
    const { identities, accounts } = await makeEmpty();
    const [ada, ben] = [anAccount(), anAccount()];
    await accounts.saveAll([ada, ben]);
    await identities.link({ issuer, subject: "ada", accountId: ada.id }, at);
    return { identities, ada, ben };
  };

  describe(`${name} as an IdentityStore`, () => {
    it("finds whose account a person has, by issuer and subject as they stand", async () => {
      const { identities, ada } = await setUp();

      expect(await identities.find(issuer, "ada")).toBe(ada.id);
      for (const subject of ["ADA", "ben", "", "\u0000"]) {
        expect(await identities.find(issuer, subject)).toBeUndefined();
      }
      expect(await identities.find("https://elsewhere.example", "ada")).toBeUndefined();
    });

    it("links a person to one account, and an account to one person of an issuer", async () => {
      const { identities, ada, ben } = await setUp();
      const elsewhere = "https://elsewhere.example";

      expect(await identities.link({ issuer, subject: "ada", accountId: ben.id }, at)).toBe(false);
      expect(await identities.link({ issuer, subject: "eva", accountId: ada.id }, at)).toBe(false);
      expect(
        await identities.link({ issuer: elsewhere, subject: "ada", accountId: ada.id }, at),
      ).toBe(true);
      expect(await identities.find(issuer, "ada")).toBe(ada.id);
      expect(await identities.find(issuer, "eva")).toBeUndefined();
    });
  });
};
