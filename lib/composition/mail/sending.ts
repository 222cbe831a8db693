import type { MailTransport } from "@/lib/mail/mail-transport";
import { makeSendDigests } from "@/lib/mail/news/send-digests";
import { makeSendMails, type SendMails } from "@/lib/mail/send-mails";
import { makeWriteMessage } from "@/lib/mail/write-message";
import { readEnvironment } from "../env";
import { makeTellOfficersHere } from "../introductions/notices";
import { newsStore, preferenceLink, waitingMails } from "../mail";
import { baseUrl, operator } from "../operator";
import { makeFolderTransport, makeSmtpTransport, type Sender } from "./nodemailer-transports";
import { makeUseIntlMailTexts } from "./use-intl-mail-texts";

const BATCH = 20;

/** Makes the gathered mails that are due and sends what waits. For the worker only. */
export const makeSendMailsHere = (shouldStop: () => boolean): SendMails => {
  const { defaultLocale: locale, digestHour } = operator();
  const texts = makeUseIntlMailTexts(locale);
  const sendDigests = makeSendDigests({
    news: newsStore(),
    texts,
    preferenceLink,
    locale,
    digestHour,
    now: () => new Date(),
  });
  const tellOfficers = makeTellOfficersHere();
  const sendMails = makeSendMails({
    mails: waitingMails(),
    writeMessage: makeWriteMessage({ texts, baseUrl: baseUrl() }),
    transport: makeTransport(),
    batchSize: BATCH,
    shouldStop,
  });
  return async () => {
    await sendDigests();
    await tellOfficers();
    return sendMails();
  };
};

const makeTransport = (): MailTransport => {
  const { SMTP_URL: url, MAIL_FROM: from, MAIL_FOLDER: folder } = readEnvironment();
  const sender: Sender = {
    name: operator().portalName,
    address: from ?? operator().contact.email,
  };
  return url === undefined ? makeFolderTransport(folder, sender) : makeSmtpTransport(url, sender);
};
