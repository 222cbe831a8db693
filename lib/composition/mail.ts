import type { MailQueue } from "@/lib/mail/mail";
import type { WaitingMails } from "@/lib/mail/waiting-mails";
import { makePrismaMailQueue } from "@/prisma/prisma-mail-queue";
import { makePrismaWaitingMails } from "@/prisma/prisma-waiting-mails";
import type { WrittenMails } from "@/lib/mail/written-mails";
import { cipher } from "./cipher";
import { database } from "./database";
import { readEnvironment } from "./env";
import { makeEmlFolder } from "./mail/eml-folder";
import { once } from "./once";

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
