import { describe, expect, it } from "vitest";
import { type AccountStore, roles, specialisms } from "../account";
import { anAccount } from "./an-account";

/** Every AccountStore must pass these. */
export const describeAccountStore = (
  name: string,
  makeEmpty: () => Promise<AccountStore>,
): void => {
  describe(`${name} as an AccountStore`, () => {
    it("gives back what was saved, without the password's hash", async () => {
      const store = await makeEmpty();
      const { passwordHash: _hash, ...account } = anAccount();
      await store.saveAll([{ ...account, passwordHash: "hash" }]);

      const found = await store.find(account.id);

      expect(found).toEqual(account);
      expect(found).not.toHaveProperty("passwordHash");
    });

    it.each([
      ...roles.map((role) => ({ role })),
      ...specialisms.map((specialism) => ({ specialism })),
      { siteId: undefined, specialism: undefined },
      { isDemo: true },
    ])("holds an account with %j", async (overrides) => {
      const store = await makeEmpty();
      const account = anAccount(overrides);
      await store.saveAll([account]);

      expect(await store.findByEmail(account.email)).toEqual(account);
    });

    it("finds by e-mail address without regard to case", async () => {
      const store = await makeEmpty();
      const account = anAccount({ email: "Ada.Lennartz@Jobcenter.example" });
      await store.saveAll([account, anAccount()]);

      expect(await store.findByEmail("ada.lennartz@JOBCENTER.example")).toEqual(account);
    });

    it.each(["ada_lennartz@jobcenter.example", "ada%", "' OR 1=1 --", "\u0000", ""])(
      "finds nobody by %j",
      async (email) => {
        const store = await makeEmpty();
        await store.saveAll([anAccount({ email: "ada-lennartz@jobcenter.example" })]);

        expect(await store.findByEmail(email)).toBeUndefined();
      },
    );

    it("knows nobody by an id it never saw", async () => {
      const store = await makeEmpty();

      expect(await store.find(anAccount().id)).toBeUndefined();
    });

    it("replaces an account with the same id", async () => {
      const store = await makeEmpty();
      const account = anAccount();
      await store.saveAll([account]);
      const changed = {
        ...account,
        name: "Ada Jansen",
        passwordHash: "new",
        specialism: undefined,
      };

      await store.saveAll([changed]);

      expect(await store.findByEmail(account.email)).toEqual(changed);
      expect(await store.count()).toBe(1);
    });

    it("sets another password's hash", async () => {
      const store = await makeEmpty();
      const account = anAccount();
      await store.saveAll([account, anAccount()]);

      await store.setPasswordHash(account.id, "another hash");

      expect((await store.findByEmail(account.email))?.passwordHash).toBe("another hash");
    });

    it("sets another address unless somebody else has it", async () => {
      const store = await makeEmpty();
      const [ada, ben] = [anAccount(), anAccount()];
      await store.saveAll([ada, ben]);

      expect(await store.setEmail(ada.id, ben.email.toUpperCase())).toBe(false);
      expect((await store.find(ada.id))?.email).toBe(ada.email);
      expect(await store.setEmail(ada.id, "ada@new.example")).toBe(true);
      expect((await store.findByEmail("ada@new.example"))?.id).toBe(ada.id);
    });

    it("sets another position, and takes away what it leaves open", async () => {
      const store = await makeEmpty();
      const [ada, ben] = [anAccount(), anAccount()];
      await store.saveAll([ada, ben]);
      const position = { role: "team-lead", siteId: "heinsberg", specialism: undefined } as const;

      await store.setPosition(ada.id, position);

      expect(await store.findByEmail(ada.email)).toEqual({ ...ada, ...position });
      expect(await store.findByEmail(ben.email)).toEqual(ben);
    });

    it("throws where two accounts share an e-mail address, and keeps neither", async () => {
      const store = await makeEmpty();
      const twins = ["ada@jobcenter.example", "ADA@jobcenter.example"].map((email) =>
        anAccount({ email }),
      );

      await expect(store.saveAll(twins)).rejects.toThrow();

      expect(await store.count()).toBe(0);
    });
  });
};
