import { chmodSync, mkdirSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { languageFactsOf } from "@/lib/languages/portal-languages";
import { MailRefused, type MailMessage, type MailTransport } from "@/lib/mail/mail-transport";
import { emlName } from "./eml-folder";
import { toSmtpFault } from "./smtp-faults";

/** Whom mails come from. */
export type Sender = { readonly name: string; readonly address: string };

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
const SMTP_TIMEOUT_MS = 20_000;

/**
 * Sends through the mail server of the operator. Only to this very machine may a connection stay
 * unencrypted; a server whose certificate cannot be checked gets no mail.
 */
export const makeSmtpTransport = (
  url: string,
  sender: Sender,
  tls: { readonly ca?: string } = {},
): MailTransport => {
  const transport = nodemailer.createTransport({
    ...toServer(new URL(url)),
    tls,
    connectionTimeout: SMTP_TIMEOUT_MS,
    greetingTimeout: SMTP_TIMEOUT_MS,
    socketTimeout: SMTP_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) => {
      try {
        await transport.sendMail(toOptions(message, sender));
      } catch (fault) {
        throw toSmtpFault(fault);
      }
    },
  };
};

// Given as `url`, nodemailer would leave every other option aside.
const toServer = ({ protocol, hostname, port, username, password }: URL) => ({
  host: hostname.replace(/^\[|\]$/g, ""),
  secure: protocol === "smtps:",
  requireTLS: !loopback.has(hostname),
  ...(port !== "" && { port: Number(port) }),
  ...(username !== "" && {
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  }),
});

/** Writes each message into a folder as the file a mail server would have got. */
export const makeFolderTransport = (
  folder: string,
  sender: Sender,
  now: () => Date = () => new Date(),
): MailTransport => {
  const composer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  });
  return {
    send: async (message) => {
      try {
        mkdirSync(folder, { recursive: true });
        chmodSync(folder, 0o700);
        const { message: content } = await composer.sendMail(toOptions(message, sender));
        const name = emlName(message.id, now());
        const draft = join(folder, `.${name}`);
        await writeFile(draft, content, { mode: 0o600 });
        await rename(draft, join(folder, name));
      } catch (fault) {
        const code = fault instanceof Error && "code" in fault ? String(fault.code) : "unknown";
        throw new MailRefused(`folder: ${code}`, false);
      }
    },
  };
};

const toOptions = (message: MailMessage, sender: Sender): SendMailOptions => {
  const { id, to, subject, text, html, locale, unsubscribeLink } = message;
  return {
    from: sender,
    to: { name: "", address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${sender.address.split("@").at(-1) ?? "localhost"}>`,
    headers: {
      // Keeps absence notes from answering (RFC 3834).
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": languageFactsOf(locale)?.tag ?? locale,
    },
    ...(unsubscribeLink !== undefined && { list: { unsubscribe: unsubscribeLink } }),
  };
};
