import { describe, expect, it } from "vitest";
import { type Account, accountIdSchema } from "@/lib/accounts/account";
import { type AccountWithHash, anAccount } from "@/lib/accounts/testing/an-account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Mail } from "../../mail";
import { type NewsItem, type NewsStore, newsTokenSchema } from "../news";

type Made = {
  readonly store: NewsStore;
  /** Mails that news became, as they wait to be sent. */
  readonly mails: () => Promise<readonly Mail[]>;
};

const minute = (past: number): Date => new Date(Date.UTC(2026, 2, 2, 10, past));

const newsFor = ({ id }: Pick<Account, "id">, title: string): NewsItem => ({
  ...{ accountId: id, template: "news" },
  values: { title },
});

const toMail =
  (seen: NewsItem[]) =>
  ({ email }: { readonly email: string }, news: readonly NewsItem[]): Mail => {
    seen.push(...news);
    return { to: email, locale: "de", template: "digest", values: { count: news.length } };
  };

/** Every NewsStore must pass these. */
export const describeNewsStore = (
  name: string,
  makeWith: (accounts: readonly AccountWithHash[]) => Promise<Made>,
): void => {
  const setUp = async () => {
    const accounts = [anAccount(), anAccount()] as const;
    return { accounts, ...(await makeWith(accounts)) };
  };

  describe(`${name} as a NewsStore`, () => {
    it("knows a reader for each account, daily where nothing was chosen, always the same", async () => {
      const { store, accounts } = await setUp();
      const [nadia] = accounts;

      const reader = await store.reader(nadia.id);

      expect(reader).toMatchObject({ email: nadia.email, preference: "daily" });
      expect(await store.reader(nadia.id)).toEqual(reader);
    });

    it("knows no reader without an account", async () => {
      const { store } = await setUp();

      expect(await store.reader(accountIdSchema.parse(numberedUuid("nobody", 1)))).toBeUndefined();
    });

    it("keeps a choice by its token alone", async () => {
      const { store, accounts } = await setUp();
      const reader = await store.reader(accounts[0].id);
      const other = await store.reader(accounts[1].id);
      if (!reader || !other) throw new Error("Both have a reader");

      expect(await store.setPreference(reader.token, "at-once")).toBe(true);

      expect(await store.preferenceByToken(reader.token)).toBe("at-once");
      expect(await store.preferenceByToken(other.token)).toBe("daily");
      expect((await store.reader(accounts[0].id))?.preference).toBe("at-once");
    });

    it("changes nothing for a token it never gave", async () => {
      const { store } = await setUp();
      const token = newsTokenSchema.parse(numberedUuid("no-token", 1));

      expect(await store.setPreference(token, "none")).toBe(false);
      expect(await store.preferenceByToken(token)).toBeUndefined();
    });

    it("names accounts whose news were there before a moment", async () => {
      const { store, accounts } = await setUp();
      await store.add([newsFor(accounts[0], "Bäckerei")], minute(1));
      await store.add([newsFor(accounts[1], "Lager")], minute(5));

      expect(await store.accountsWaiting(minute(1))).toEqual([]);
      expect(await store.accountsWaiting(minute(2))).toEqual([accounts[0].id]);
      expect(await store.accountsWaiting(minute(6))).toHaveLength(2);
    });

    it("turns the news of one account into one mail, in their order, once", async () => {
      const { store, mails, accounts } = await setUp();
      const [nadia] = accounts;
      await store.reader(nadia.id);
      await store.add([newsFor(nadia, "Bäckerei")], minute(1));
      await store.add([newsFor(nadia, "Lager"), newsFor(accounts[1], "Praxis")], minute(2));
      await store.add([newsFor(nadia, "Zu spät")], minute(9));
      const seen: NewsItem[] = [];

      await store.takeBefore(nadia.id, minute(5), toMail(seen));
      await store.takeBefore(nadia.id, minute(5), toMail(seen));

      expect(seen).toEqual([newsFor(nadia, "Bäckerei"), newsFor(nadia, "Lager")]);
      expect(await mails()).toMatchObject([{ to: nadia.email, values: { count: 2 } }]);
      expect(await store.accountsWaiting(minute(5))).toEqual([accounts[1].id]);
    });

    it("lets news go without a mail where none is wanted", async () => {
      const { store, mails, accounts } = await setUp();
      await store.reader(accounts[0].id);
      await store.add([newsFor(accounts[0], "Bäckerei")], minute(1));

      await store.takeBefore(accounts[0].id, minute(5), () => undefined);

      expect(await mails()).toEqual([]);
      expect(await store.accountsWaiting(minute(5))).toEqual([]);
    });
  });
};
