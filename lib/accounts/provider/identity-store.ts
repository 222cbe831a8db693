import type { AccountId } from "../account";

/** One person at one provider, and whose account that is. */
export type Identity = {
  readonly issuer: string;
  readonly subject: string;
  readonly accountId: AccountId;
};

export type IdentityStore = {
  find: (issuer: string, subject: string) => Promise<AccountId | undefined>;
  /** Answers false where the person has an account or the account a person there already. */
  link: (identity: Identity, at: Date) => Promise<boolean>;
};
