import { z } from "zod";
import type { Mail } from "./mail";

export const mailIdSchema = z.uuid().brand<"MailId">();
export type MailId = z.infer<typeof mailIdSchema>;

export type WaitingMail = {
  readonly id: MailId;
  readonly mail: Mail;
  /** Failed attempts so far. */
  readonly attempts: number;
};

export type MailBacklog = { readonly pending: number; readonly quarantined: number };

/** Mails wait here until they are sent; then nothing is left of them. */
export type WaitingMails = {
  /** Due mails, oldest first. */
  due: (limit: number) => Promise<readonly WaitingMail[]>;
  /** Forgets the mail: it holds personal data that nobody needs any more. */
  markSent: (id: MailId) => Promise<void>;
  /** Counts a failed attempt: next try after a growing pause, quarantine after the last. */
  markFailed: (id: MailId, reason: string) => Promise<void>;
  /** Lets others pass for a minute without counting: the fault is none of this mail's. */
  postpone: (id: MailId) => Promise<void>;
  /** For mails that no further attempt can help. */
  quarantine: (id: MailId, reason: string) => Promise<void>;
  backlog: () => Promise<MailBacklog>;
  /** Makes quarantined mails due again; returns how many. */
  release: () => Promise<number>;
};
