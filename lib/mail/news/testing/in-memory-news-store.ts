import type { Account, AccountId } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Mail } from "../../mail";
import { type NewsItem, type NewsReader, type NewsStore, newsTokenSchema } from "../news";

export type InMemoryNewsStore = NewsStore & {
  /** Mails that news became. */
  readonly sent: readonly Mail[];
};

export const makeInMemoryNewsStore = (
  accounts: readonly Pick<Account, "id" | "email">[],
): InMemoryNewsStore => {
  const readers = new Map<AccountId, NewsReader>();
  let waiting: readonly { readonly item: NewsItem; readonly notedAt: Date }[] = [];
  const sent: Mail[] = [];
  const byToken = (token: string): [AccountId, NewsReader] | undefined =>
    [...readers].find(([, reader]) => reader.token === token);

  const isDue =
    (before: Date) =>
    ({ notedAt }: { readonly notedAt: Date }): boolean =>
      notedAt < before;

  return {
    sent,
    reader: async (accountId) => {
      const index = accounts.findIndex(({ id }) => id === accountId);
      const email = accounts[index]?.email;
      if (email === undefined) return undefined;
      const token = newsTokenSchema.parse(numberedUuid("news-token", index));
      const reader = readers.get(accountId) ?? { email, token, preference: "daily" as const };
      readers.set(accountId, reader);
      return reader;
    },
    add: async (news, notedAt) => {
      waiting = [...waiting, ...news.map((item) => ({ item, notedAt }))];
    },
    accountsWaiting: async (before) =>
      [...new Set(waiting.filter(isDue(before)).map(({ item }) => item.accountId))].toSorted(),
    takeBefore: async (accountId, before, compose) => {
      const isTaken = (each: (typeof waiting)[number]): boolean =>
        each.item.accountId === accountId && isDue(before)(each);
      const taken = waiting.filter(isTaken).map(({ item }) => item);
      const reader = readers.get(accountId);
      const mail = reader && taken.length > 0 ? compose(reader, taken) : undefined;
      waiting = waiting.filter((each) => !isTaken(each));
      if (mail) sent.push(mail);
    },
    preferenceByToken: async (token) => byToken(token)?.[1].preference,
    setPreference: async (token, preference) => {
      const found = byToken(token);
      if (found) readers.set(found[0], { ...found[1], preference });
      return found !== undefined;
    },
  };
};
