import type { Account, AccountStore, PasswordHasher } from "@/lib/accounts/account";
import { makeVerifyCredentials, type VerifyCredentials } from "@/lib/accounts/verify-credentials";
import { makePrismaAccountStore } from "@/prisma/prisma-account-store";
import { makeArgon2PasswordHasher } from "./argon2-password-hasher";
import { database } from "./database";
import { readEnvironment } from "./env";
import { once } from "./once";

export const accountStore: () => AccountStore = once("account-store", () =>
  makePrismaAccountStore(database()),
);

export const passwordHasher: () => PasswordHasher = once(
  "password-hasher",
  makeArgon2PasswordHasher,
);

export const verifyCredentials: () => VerifyCredentials = once("verify-credentials", () =>
  makeVerifyCredentials({ accounts: accountStore(), passwords: passwordHasher() }),
);

/** Whether everybody may use the account: a demo account, and only where the portal is a demo. */
export const isOpenDemo = ({ isDemo }: Account): boolean =>
  isDemo && readEnvironment().PORTAL_MODE === "demo";
