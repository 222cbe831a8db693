import type { Account, AccountId } from "@/lib/accounts/account";
import type { Mail } from "@/lib/mail/mail";
import type { NewsReader, NewsToken } from "@/lib/mail/news/news";

/** Somebody in charge of people whom employers ask for. */
export type NoticeReader = Pick<Account, "email" | "role"> & Pick<NewsReader, "token">;

export type NoticeChoice = Pick<Account, "role"> & {
  /** Everybody does who did not choose otherwise. */
  readonly wantsMails: boolean;
};

/** Whom to tell that requests wait; a request notes everybody in charge when it is added. */
export type IntroductionNotices = {
  /** Accounts that want to be told of new requests and were told of none since that moment. */
  readonly due: (toldBefore: Date) => Promise<readonly AccountId[]>;
  /**
   * Makes one mail, or none, of what waits for an account: the requests without an answer about its
   * people are counted. Then nothing is new to it; all or nothing.
   */
  readonly tell: (
    accountId: AccountId,
    at: Date,
    compose: (reader: NoticeReader, waiting: number) => Mail | undefined,
  ) => Promise<void>;
  /** By the token under which the account also chooses how it hears of news. */
  readonly choiceOf: (token: NewsToken) => Promise<NoticeChoice | undefined>;
  readonly choose: (token: NewsToken, wantsMails: boolean) => Promise<void>;
};
