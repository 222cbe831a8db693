import type { MailQueue } from "@/lib/mail/mail";
import type { WaitingMails } from "@/lib/mail/waiting-mails";
import { makePrismaMailQueue } from "@/prisma/prisma-mail-queue";
import { makePrismaWaitingMails } from "@/prisma/prisma-waiting-mails";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";

/** For mails that belong to no transaction; stores make their own queue on their transaction. */
export const mailQueue: () => MailQueue = once("mail-queue", () =>
  makePrismaMailQueue(database().pool, cipher()),
);

export const waitingMails: () => WaitingMails = once("waiting-mails", () =>
  makePrismaWaitingMails(database(), cipher()),
);
