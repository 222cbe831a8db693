import type { Mail } from "../mail";
import type { MailTexts } from "../mail-texts";
import { lastDigestTime } from "./digest-time";
import type { NewsItem, NewsReader, NewsStore } from "./news";

type Dependencies = {
  readonly news: Pick<NewsStore, "accountsWaiting" | "takeBefore">;
  readonly texts: MailTexts;
  readonly preferenceLink: (reader: Pick<NewsReader, "token">) => string;
  readonly locale: string;
  readonly digestHour: number;
  readonly now: () => Date;
};

export type SendDigests = () => Promise<void>;

/** One mail a day for each account with news. Where the hour was missed, it is made up for. */
export const makeSendDigests = (dependencies: Dependencies): SendDigests => {
  const { news, digestHour, now } = dependencies;
  return async () => {
    const before = lastDigestTime(now(), digestHour);
    for (const accountId of await news.accountsWaiting(before)) {
      await news.takeBefore(accountId, before, (reader, waiting) =>
        reader.preference === "none" ? undefined : toDigest(reader, waiting, dependencies),
      );
    }
  };
};

const toDigest = (
  reader: NewsReader,
  waiting: readonly NewsItem[],
  { texts, preferenceLink, locale }: Dependencies,
): Mail => ({
  to: reader.email,
  locale,
  template: "digest",
  values: {
    count: waiting.length,
    newsText: waiting.map((item) => toLine(item, texts, locale)).join("\n"),
    unsubscribeLink: preferenceLink(reader),
  },
});

const toLine = ({ template, values }: NewsItem, texts: MailTexts, locale: string): string => {
  const { subject } = texts({ template, locale, values });
  const { link } = values;
  const line = `- ${subject.replace(/\s+/g, " ")}`;
  return link === undefined ? line : `${line}\n  ${link}`;
};
