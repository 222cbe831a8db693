import type { MailId } from "./waiting-mails";

/** A mail as its recipient would read it. */
export type WrittenMail = {
  readonly id: MailId;
  readonly writtenAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Mails that were written into a folder instead of being sent: to try the portal without a server. */
export type WrittenMails = {
  newest: (limit: number) => Promise<readonly WrittenMail[]>;
  find: (id: MailId) => Promise<WrittenMail | undefined>;
};
