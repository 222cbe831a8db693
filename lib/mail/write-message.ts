import { z } from "zod";
import { MailRefused, type MailMessage } from "./mail-transport";
import type { MailTexts } from "./mail-texts";
import { toOneLine, toSafeValues } from "./mail-values";
import { toHtml } from "./to-html";
import type { WaitingMail } from "./waiting-mails";

type Dependencies = { readonly texts: MailTexts; readonly baseUrl: string };
export type WriteMessage = (waiting: Pick<WaitingMail, "id" | "mail">) => MailMessage;

const address = z.email();

/** Words a mail; throws `MailRefused` where no message can come of it. */
export const makeWriteMessage =
  ({ texts, baseUrl }: Dependencies): WriteMessage =>
  ({ id, mail }) => {
    if (!address.safeParse(mail.to).success) throw new MailRefused("bad-address", true);
    const values = toSafeValues(mail.values, baseUrl);
    const words = texts({ ...mail, values });
    const text = { ...words, subject: toOneLine(words.subject) };
    const { unsubscribeLink } = values;
    return {
      id,
      to: mail.to,
      ...text,
      html: toHtml(text, baseUrl),
      ...(typeof unsubscribeLink === "string" && { unsubscribeLink }),
    };
  };
