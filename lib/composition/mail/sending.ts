import type { MailTransport } from "@/lib/mail/mail-transport";
import { makeSendMails, type SendMails } from "@/lib/mail/send-mails";
import { makeWriteMessage } from "@/lib/mail/write-message";
import { readEnvironment } from "../env";
import { waitingMails } from "../mail";
import { baseUrl, operator } from "../operator";
import { makeFolderTransport, makeSmtpTransport, type Sender } from "./nodemailer-transports";
import { makeUseIntlMailTexts } from "./use-intl-mail-texts";

const BATCH = 20;

/** Sends what waits, the way this installation is set up. For the worker only. */
export const makeSendMailsHere = (shouldStop: () => boolean): SendMails =>
  makeSendMails({
    mails: waitingMails(),
    writeMessage: makeWriteMessage({
      texts: makeUseIntlMailTexts(operator().defaultLocale),
      baseUrl: baseUrl(),
    }),
    transport: makeTransport(),
    batchSize: BATCH,
    shouldStop,
  });

const makeTransport = (): MailTransport => {
  const { SMTP_URL: url, MAIL_FROM: from, MAIL_FOLDER: folder } = readEnvironment();
  const sender: Sender = {
    name: operator().portalName,
    address: from ?? operator().contact.email,
  };
  return url === undefined ? makeFolderTransport(folder, sender) : makeSmtpTransport(url, sender);
};
