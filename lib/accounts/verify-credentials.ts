import { z } from "zod";
import type { Account, AccountStore, PasswordHasher } from "./account";

export const credentialsSchema = z.object({
  email: z.string().trim().max(254),
  password: z.string().max(1024),
});
export type Credentials = z.infer<typeof credentialsSchema>;

type Dependencies = {
  readonly accounts: Pick<AccountStore, "findByEmail">;
  readonly passwords: PasswordHasher;
};

export type VerifyCredentials = (credentials: Credentials) => Promise<Account | undefined>;

/**
 * The account these credentials belong to. An unknown address costs as much time as a wrong
 * password, so that nobody can find out by the clock who has an account.
 */
export const makeVerifyCredentials = ({ accounts, passwords }: Dependencies): VerifyCredentials => {
  let decoyHash: Promise<string> | undefined;
  return async ({ email, password }) => {
    const found = await accounts.findByEmail(email);
    decoyHash ??= passwords.hash("nobody has this password");
    const hash = found?.passwordHash ?? (await decoyHash);
    const isRight = await passwords.verify(hash, password);
    if (!found || !isRight) return undefined;
    const { passwordHash: _secret, ...account } = found;
    return account;
  };
};
