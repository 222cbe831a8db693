import { describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { accountIdSchema } from "../../account";
import type { PendingSignUp, SignUpStore } from "../sign-up-store";

const at = (minute: number): Date => new Date(Date.UTC(2026, 4, 4, 8, minute));
const anAccountFor = (number: number) => ({
  id: accountIdSchema.parse(numberedUuid("signed-up", number)),
  passwordHash: "hash of a password",
});

const aSignUp = (overrides: Partial<PendingSignUp> = {}): PendingSignUp => ({
  tokenHash: "token",
  name: "Mara",
  email: "mara@post.example",
  invitation: "code",
  expiresAt: at(30),
  ...overrides,
});

/** Every SignUpStore must pass these. */
export const describeSignUpStore = (name: string, makeEmpty: () => Promise<SignUpStore>): void => {
  describe(`${name} as a SignUpStore`, () => {
    it("gives back what waits until it is late", async () => {
      const store = await makeEmpty();
      await store.add(aSignUp(), at(0));

      expect(await store.find("token", at(29))).toEqual(aSignUp());
      expect(await store.find("token", at(30))).toBeUndefined();
      expect(await store.find("other", at(0))).toBeUndefined();
    });

    it("makes one account of it, for one of two who ask at once", async () => {
      const store = await makeEmpty();
      await store.add(aSignUp(), at(0));

      const made = await Promise.all(
        [1, 2].map((number) => store.complete("token", anAccountFor(number), at(1))),
      );

      expect(made.filter((each) => each !== undefined)).toEqual([aSignUp()]);
      expect(await store.find("token", at(1))).toBeUndefined();
    });

    it("makes no second account of an address, however it is spelt", async () => {
      const store = await makeEmpty();
      await store.add(aSignUp(), at(0));
      await store.add(aSignUp({ tokenHash: "again", email: "MARA@post.example" }), at(0));
      await store.complete("token", anAccountFor(1), at(1));

      expect(await store.complete("again", anAccountFor(2), at(1))).toBeUndefined();
    });

    it("makes none of a late one", async () => {
      const store = await makeEmpty();
      await store.add(aSignUp(), at(0));

      expect(await store.complete("token", anAccountFor(1), at(30))).toBeUndefined();
    });

    it("keeps no more than three of an address", async () => {
      const store = await makeEmpty();
      const kept: boolean[] = [];
      for (const tokenHash of ["1", "2", "3", "4"]) {
        kept.push(await store.add(aSignUp({ tokenHash }), at(0)));
      }

      expect(kept).toEqual([true, true, true, false]);
      expect(await store.add(aSignUp({ tokenHash: "5" }), at(31))).toBe(true);
    });
  });
};
