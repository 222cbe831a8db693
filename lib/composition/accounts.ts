import type { Account, AccountId, AccountStore, PasswordHasher } from "@/lib/accounts/account";
import { makeVerifyCredentials, type VerifyCredentials } from "@/lib/accounts/verify-credentials";
import { makePrismaAccountStore } from "@/prisma/prisma-account-store";
import { makeArgon2PasswordHasher } from "./argon2-password-hasher";
import { database } from "./database";
import { once } from "./once";

export type AccountUseCases = {
  readonly find: (id: AccountId) => Promise<Account | undefined>;
  readonly verifyCredentials: VerifyCredentials;
};

export const accountStore: () => AccountStore = once("account-store", () =>
  makePrismaAccountStore(database()),
);

export const passwordHasher: () => PasswordHasher = once(
  "password-hasher",
  makeArgon2PasswordHasher,
);

export const accountUseCases: () => AccountUseCases = once("account-use-cases", () => ({
  find: accountStore().find,
  verifyCredentials: makeVerifyCredentials({
    accounts: accountStore(),
    passwords: passwordHasher(),
  }),
}));
