/** Keeps the one link by which the first administrator gets in; it holds a hash, never the token. */
export type SetupLinkStore = {
  /** Takes the place of every earlier link. */
  readonly replace: (tokenHash: string, expiresAt: Date) => Promise<void>;
  readonly isOpen: (tokenHash: string, now: Date) => Promise<boolean>;
  /** Answers whether the link was open; whoever asks second is refused. */
  readonly use: (tokenHash: string, now: Date) => Promise<boolean>;
};
