/** A message to one person, worded by a template in the person's language. */
export type Mail = {
  readonly to: string;
  /** One of the application's languages; the operator's default where unknown. */
  readonly locale: string;
  /** Name of a template below `mail` in the messages, such as "confirm-address". */
  readonly template: string;
  /**
   * What the template's placeholders stand for. A name that ends in "link" holds an absolute
   * address of this portal, one that ends in "text" may have several lines; all others are put on
   * one line.
   */
  readonly values: Readonly<Record<string, string | number>>;
};

/** Takes mails for sending; answers once they are kept safely, not once they arrived. */
export type MailQueue = { readonly enqueue: (mails: readonly Mail[]) => Promise<void> };
