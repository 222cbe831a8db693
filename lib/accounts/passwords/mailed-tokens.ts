import type { AccountId } from "../account";
import { hashOfToken, newSecretToken } from "../sign-in/secret-token";
import type { MailedToken, MailedTokenPurpose, MailedTokenStore } from "./mailed-token";

const MINUTES: Readonly<Record<MailedTokenPurpose, number>> = {
  "reset-password": 30,
  "confirm-email": 60,
  "undo-email": 7 * 24 * 60,
};

/** So many may be under way at once, so that nobody's mailbox is flooded; a notice always goes out. */
const MAX_LIVE: Readonly<Record<MailedTokenPurpose, number>> = {
  "reset-password": 3,
  "confirm-email": 3,
  "undo-email": Number.POSITIVE_INFINITY,
};

/** The language of a letter, and the absolute address of the page its link leads to. */
export type LinkLetter = {
  readonly locale: string;
  readonly linkOf: (token: string) => string;
};

export type MailedTokens = {
  /** A new secret, or undefined while enough of them are under way. */
  readonly issue: (
    accountId: AccountId,
    purpose: MailedTokenPurpose,
    email?: string,
  ) => Promise<string | undefined>;
  /** The token behind a secret, while it is good for this. */
  readonly find: (token: string, purpose: MailedTokenPurpose) => Promise<MailedToken | undefined>;
  readonly take: (token: string) => Promise<boolean>;
  readonly withdraw: MailedTokenStore["removeAllOf"];
};

type Dependencies = { readonly tokens: MailedTokenStore; readonly now: () => Date };

export const makeMailedTokens = ({ tokens, now }: Dependencies): MailedTokens => ({
  issue: async (accountId, purpose, email) => {
    const createdAt = now();
    const live = await tokens.countLive(accountId, purpose, createdAt);
    if (live >= MAX_LIVE[purpose]) return undefined;
    const token = newSecretToken();
    const expiresAt = new Date(createdAt.getTime() + MINUTES[purpose] * 60_000);
    const tokenHash = hashOfToken(token);
    await tokens.add({ tokenHash, accountId, purpose, email, createdAt, expiresAt });
    return token;
  },
  find: async (token, purpose) => {
    const found = await tokens.find(hashOfToken(token));
    return found && found.purpose === purpose && found.expiresAt > now() ? found : undefined;
  },
  take: (token) => tokens.take(hashOfToken(token)),
  withdraw: tokens.removeAllOf,
});
