/** Signatures that were accepted once must not be accepted again while they count. */
export type Nonces = {
  /** Remembers the nonce; false where it was seen before. */
  readonly isFresh: (nonce: string, rememberUntil: Date) => Promise<boolean>;
};
