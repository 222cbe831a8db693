import { z } from "zod";
import type { AccountId } from "@/lib/accounts/account";
import type { Mail } from "../mail";

export const newsPreferences = ["none", "daily", "at-once"] as const;
export type NewsPreference = (typeof newsPreferences)[number];

export const newsTokenSchema = z.uuid().brand<"NewsToken">();
export type NewsToken = z.infer<typeof newsTokenSchema>;

/** News for an account. Its template's subject is one line of the daily mail. */
export type NewsItem = Pick<Mail, "template" | "values"> & { readonly accountId: AccountId };

/** Who reads news, and how often. */
export type NewsReader = {
  readonly email: string;
  readonly preference: NewsPreference;
  readonly token: NewsToken;
};

/** News wait here for the daily mail. */
export type NewsStore = {
  /** The account's reader, once a day where nothing was chosen; undefined without the account. */
  reader: (accountId: AccountId) => Promise<NewsReader | undefined>;
  add: (news: readonly NewsItem[], notedAt: Date) => Promise<void>;
  /** Accounts with news from before that moment. */
  accountsWaiting: (before: Date) => Promise<readonly AccountId[]>;
  /** Turns an account's news from before that moment into a mail, or into none; all or nothing. */
  takeBefore: (
    accountId: AccountId,
    before: Date,
    compose: (reader: NewsReader, news: readonly NewsItem[]) => Mail | undefined,
  ) => Promise<void>;
  preferenceByToken: (token: NewsToken) => Promise<NewsPreference | undefined>;
  /** Answers whether there is such a token. */
  setPreference: (token: NewsToken, preference: NewsPreference) => Promise<boolean>;
};
