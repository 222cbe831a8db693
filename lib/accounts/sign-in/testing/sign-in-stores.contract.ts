import { describe, expect, it } from "vitest";
import type { AccountStore } from "../../account";
import { anAccount } from "../../testing/an-account";
import type { Attempts, AttemptStore } from "../attempts";
import type { PendingSignInStore } from "../pending-sign-in";

const at = (minute: number): Date => new Date(Date.UTC(2026, 4, 4, 8, minute));

/** Every AttemptStore must pass these. */
export const describeAttemptStore = (
  name: string,
  makeEmpty: () => Promise<AttemptStore>,
): void => {
  const attempts = (count: number): Attempts => ({ count, lastAt: at(0), allowedAt: at(count) });

  describe(`${name} as an AttemptStore`, () => {
    it("answers what was held before and keeps what was decided", async () => {
      const store = await makeEmpty();

      expect(await store.change("key", () => attempts(1))).toBeUndefined();
      expect(await store.change("key", () => attempts(2))).toEqual(attempts(1));
      expect(await store.change("other", () => attempts(9))).toBeUndefined();
      expect(await store.change("key", () => attempts(3))).toEqual(attempts(2));
    });

    it("lets one caller decide at a time", async () => {
      const store = await makeEmpty();

      await Promise.all(
        Array.from({ length: 8 }, () =>
          store.change("key", (held) => attempts((held?.count ?? 0) + 1)),
        ),
      );

      expect(await store.change("key", () => attempts(0))).toEqual(attempts(8));
    });

    it("forgets a key", async () => {
      const store = await makeEmpty();
      await store.change("key", () => attempts(5));

      await store.remove("key");

      expect(await store.change("key", () => attempts(1))).toBeUndefined();
    });
  });
};

type PendingStores = { readonly pending: PendingSignInStore; readonly accounts: AccountStore };

/** Every PendingSignInStore must pass these. */
export const describePendingSignInStore = (
  name: string,
  makeEmpty: () => Promise<PendingStores>,
): void => {
  const setUp = async () => {
    const { pending, accounts } = await makeEmpty();
    const account = anAccount();
    await accounts.saveAll([account]);
    const waiting = { tokenHash: "hash", accountId: account.id, expiresAt: at(15) };
    await pending.add(waiting, at(0));
    return { pending, waiting, account };
  };

  describe(`${name} as a PendingSignInStore`, () => {
    it("finds what waits", async () => {
      const { pending, waiting } = await setUp();

      expect(await pending.find("hash")).toEqual(waiting);
      expect(await pending.find("another")).toBeUndefined();
    });

    it("gives it to one of those who take it at once", async () => {
      const { pending } = await setUp();

      const taken = await Promise.all([1, 2, 3].map(() => pending.take("hash")));

      expect(taken.filter((isTaken) => isTaken)).toHaveLength(1);
      expect(await pending.find("hash")).toBeUndefined();
    });

    it("forgets what expired when another is added", async () => {
      const { pending, account } = await setUp();
      const later = { tokenHash: "later", accountId: account.id, expiresAt: at(30) };

      await pending.add(later, at(15));

      expect(await pending.find("hash")).toBeUndefined();
      expect(await pending.find("later")).toEqual(later);
    });
  });
};
