import type { MailQueue } from "../mail";
import type { NewsItem, NewsReader, NewsStore } from "./news";

type Dependencies = {
  readonly news: Pick<NewsStore, "reader" | "add">;
  readonly queue: MailQueue;
  /** The page on which a reader changes how often mails come. */
  readonly preferenceLink: (reader: Pick<NewsReader, "token">) => string;
  readonly locale: string;
  readonly now: () => Date;
};

export type Notify = (news: readonly NewsItem[]) => Promise<void>;

/** Tells accounts of news, as often as each wants to hear of them. */
export const makeNotify =
  ({ news: store, queue, preferenceLink, locale, now }: Dependencies): Notify =>
  async (news) => {
    for (const item of news) {
      const reader = await store.reader(item.accountId);
      if (!reader || reader.preference === "none") continue;
      if (reader.preference === "daily") {
        await store.add([item], now());
        continue;
      }
      const values = { ...item.values, unsubscribeLink: preferenceLink(reader) };
      await queue.enqueue([{ to: reader.email, locale, template: item.template, values }]);
    }
  };
