import { describe, expect, it } from "vitest";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import type { Passkey, PasskeyChallenge, PasskeyChallengeStore, PasskeyStore } from "../passkey";

type Stores = {
  readonly passkeys: PasskeyStore;
  readonly challenges: PasskeyChallengeStore;
  readonly accounts: AccountStore;
};

const at = (minute: number): Date => new Date(Date.UTC(2026, 4, 4, 8, minute));

/** Every PasskeyStore and PasskeyChallengeStore must pass these. */
export const describePasskeyStores = (name: string, makeEmpty: () => Promise<Stores>): void => {
  const setUp = async () => {
    const stores = await makeEmpty();
    const [mara, omar] = [anAccount({ role: "job-seeker" }), anAccount({ role: "employer" })];
    await stores.accounts.saveAll([mara, omar]);
    const aPasskey = (overrides: Partial<Passkey> = {}): Passkey => ({
      id: "phone",
      accountId: mara.id,
      publicKey: "cHVibGlj",
      counter: 0,
      transports: ["internal", "hybrid"],
      name: "Mein Telefon",
      createdAt: at(0),
      ...overrides,
    });
    return { ...stores, mara, omar, aPasskey };
  };

  describe(`${name} as a PasskeyStore`, () => {
    it("lists the passkeys of an account, oldest first", async () => {
      const { passkeys, aPasskey, mara, omar } = await setUp();
      const [phone, key] = [aPasskey(), aPasskey({ id: "key", createdAt: at(1) })];
      await passkeys.add(key);
      await passkeys.add(phone);

      expect(await passkeys.listOf(mara.id)).toEqual([phone, key]);
      expect(await passkeys.listOf(omar.id)).toEqual([]);
      expect(await passkeys.find("phone")).toEqual(phone);
    });

    it("takes no device twice, for whomever", async () => {
      const { passkeys, aPasskey, mara, omar } = await setUp();

      expect(await passkeys.add(aPasskey())).toBe(true);
      expect(await passkeys.add(aPasskey({ accountId: omar.id }))).toBe(false);

      expect((await passkeys.find("phone"))?.accountId).toBe(mara.id);
    });

    it("renames and removes for the owner alone", async () => {
      const { passkeys, aPasskey, mara, omar } = await setUp();
      await passkeys.add(aPasskey());

      await passkeys.rename("phone", omar.id, "Omars");
      expect(await passkeys.remove("phone", omar.id)).toBe(false);
      expect((await passkeys.find("phone"))?.name).toBe("Mein Telefon");

      await passkeys.rename("phone", mara.id, "Altes Telefon");
      expect((await passkeys.find("phone"))?.name).toBe("Altes Telefon");
      expect(await passkeys.remove("phone", mara.id)).toBe(true);
      expect(await passkeys.find("phone")).toBeUndefined();
    });

    it("removes all of an account", async () => {
      const { passkeys, aPasskey, mara, omar } = await setUp();
      await passkeys.add(aPasskey());
      await passkeys.add(aPasskey({ id: "omars", accountId: omar.id }));

      await passkeys.removeAllOf(mara.id);

      expect(await passkeys.find("phone")).toBeUndefined();
      expect(await passkeys.find("omars")).toBeDefined();
    });

    it("notes a use, and refuses a count that did not grow", async () => {
      const { passkeys, aPasskey } = await setUp();
      await passkeys.add(aPasskey());
      await passkeys.add(aPasskey({ id: "counts", counter: 7 }));

      expect(await passkeys.use("phone", 0, at(1))).toBe(true);
      expect(await passkeys.use("phone", 0, at(2))).toBe(true);
      expect(await passkeys.use("counts", 8, at(1))).toBe(true);
      expect(await passkeys.use("counts", 8, at(2))).toBe(false);
      expect(await passkeys.use("counts", 0, at(2))).toBe(false);
      expect(await passkeys.use("unknown", 1, at(2))).toBe(false);

      expect(await passkeys.find("counts")).toMatchObject({ counter: 8, lastUsedAt: at(1) });
    });
  });

  describe(`${name} as a PasskeyChallengeStore`, () => {
    const aChallenge = (overrides: Partial<PasskeyChallenge> = {}): PasskeyChallenge => ({
      tokenHash: "hash",
      challenge: "challenge",
      purpose: "sign-in",
      expiresAt: at(5),
      ...overrides,
    });

    it("gives a challenge to one taker only", async () => {
      const { challenges, mara } = await setUp();
      const challenge = aChallenge({ purpose: "add", accountId: mara.id });
      await challenges.add(challenge, at(0));

      const taken = await Promise.all([1, 2].map(() => challenges.take("hash")));

      expect(taken.filter((each) => each !== undefined)).toEqual([challenge]);
    });

    it("forgets what had expired when another was made", async () => {
      const { challenges } = await setUp();
      await challenges.add(aChallenge(), at(0));

      await challenges.add(aChallenge({ tokenHash: "next", expiresAt: at(10) }), at(5));

      expect(await challenges.take("hash")).toBeUndefined();
      expect(await challenges.take("next")).toBeDefined();
    });
  });
};
