/** A mail in words, ready to go. */
export type MailMessage = {
  /** Same at every attempt, so that a mail sent twice is recognised. */
  readonly id: string;
  readonly to: string;
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Page on which the recipient ends mails of this kind. */
  readonly unsubscribeLink?: string | undefined;
};

/** Hands a message over to where it can travel on. Throws the errors below, and no others. */
export type MailTransport = { readonly send: (message: MailMessage) => Promise<void> };

/** This message was not taken. Its text is a code; servers like to repeat addresses in theirs. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
  constructor(
    code: string,
    readonly isFinal: boolean,
  ) {
    super(code);
  }
}

/** The transport takes no message at all for now, whatever is in it. */
export class MailTransportUnavailable extends Error {
  override readonly name = "MailTransportUnavailable";
}
