import type { MailQueue } from "@/lib/mail/mail";
import type { NewsReader, NewsStore } from "@/lib/mail/news/news";
import { makeNotify, type Notify } from "@/lib/mail/news/notify";
import type { WaitingMails } from "@/lib/mail/waiting-mails";
import { makePrismaNewsStore } from "@/prisma/prisma-news-store";
import { makePrismaMailQueue } from "@/prisma/prisma-mail-queue";
import { makePrismaWaitingMails } from "@/prisma/prisma-waiting-mails";
import type { WrittenMails } from "@/lib/mail/written-mails";
import { cipher } from "./cipher";
import { database } from "./database";
import { readEnvironment } from "./env";
import { makeEmlFolder } from "./mail/eml-folder";
import { once } from "./once";
import { baseUrl, operator } from "./operator";

/** For mails that belong to no transaction; stores make their own queue on their transaction. */
export const mailQueue: () => MailQueue = once("mail-queue", () =>
  makePrismaMailQueue(database().pool, cipher()),
);

export const waitingMails: () => WaitingMails = once("waiting-mails", () =>
  makePrismaWaitingMails(database(), cipher()),
);

/** What the demo wrote instead of sending it; undefined where people are real. */
export const writtenMails = (): WrittenMails | undefined => {
  const { PORTAL_MODE: mode, MAIL_FOLDER: folder } = readEnvironment();
  return mode === "demo" ? makeEmlFolder(folder) : undefined;
};

export const newsStore: () => NewsStore = once("news-store", () =>
  makePrismaNewsStore(database(), cipher()),
);

/** The page on which the holder of the token chooses how often mails come. */
export const preferenceLink = ({ token }: Pick<NewsReader, "token">): string =>
  `${baseUrl()}/${operator().defaultLocale}/news/${token}`;

export const notify: Notify = (news) =>
  makeNotify({
    news: newsStore(),
    queue: mailQueue(),
    preferenceLink,
    locale: operator().defaultLocale,
    now: () => new Date(),
  })(news);
