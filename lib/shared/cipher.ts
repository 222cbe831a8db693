/**
 * Seals texts that must not lie readable in the database. The context names the place a text belongs
 * to, such as "totp-secret:<account>": sealed for one place, it cannot be opened at another.
 */
export type Cipher = {
  readonly encrypt: (text: string, context: string) => string;
  /** Throws where the sealed text was changed, belongs elsewhere, or its key is gone. */
  readonly decrypt: (sealed: string, context: string) => string;
  /** Whether the text was sealed with an older key and should be sealed anew. */
  readonly isOutdated: (sealed: string) => boolean;
};
