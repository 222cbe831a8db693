import { describeMailedTokenStore } from "@/lib/accounts/passwords/testing/mailed-token-store.contract";
import { describePasskeyStores } from "@/lib/accounts/passkeys/testing/passkey-stores.contract";
import { describeIdentityStore } from "@/lib/accounts/provider/testing/identity-store.contract";
import { describeSecondFactorStore } from "@/lib/accounts/second-factor/testing/second-factor-store.contract";
import { describeSignUpStore } from "@/lib/accounts/sign-up/testing/sign-up-store.contract";
import { describeSessionStore } from "@/lib/accounts/sign-in/testing/session-store.contract";
import {
  describeAttemptStore,
  describePendingSignInStore,
} from "@/lib/accounts/sign-in/testing/sign-in-stores.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "../prisma-account-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaAttemptStore } from "./prisma-attempt-store";
import { makePrismaIdentityStore } from "./prisma-identity-store";
import { makePrismaMailedTokenStore } from "./prisma-mailed-token-store";
import { makePrismaPasskeyChallengeStore, makePrismaPasskeyStore } from "./prisma-passkey-stores";
import { makePrismaPendingSignInStore } from "./prisma-pending-sign-in-store";
import { makePrismaSecondFactorStore } from "./prisma-second-factor-store";
import { makePrismaSessionStore } from "./prisma-session-store";
import { makePrismaSignUpStore } from "./prisma-sign-up-store";

const emptyDatabase = databaseForTests();
const name = "PostgreSQL";

describeAttemptStore(name, async () => makePrismaAttemptStore(await emptyDatabase()));
describePendingSignInStore(name, async () => {
  const database = await emptyDatabase();
  return {
    pending: makePrismaPendingSignInStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
describePasskeyStores(name, async () => {
  const database = await emptyDatabase();
  return {
    passkeys: makePrismaPasskeyStore(database),
    challenges: makePrismaPasskeyChallengeStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
describeSignUpStore(name, async () =>
  makePrismaSignUpStore(await emptyDatabase(), makePlainCipher()),
);
describeSessionStore(name, async () => {
  const database = await emptyDatabase();
  return {
    sessions: makePrismaSessionStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
describeSecondFactorStore(name, async () => {
  const database = await emptyDatabase();
  return {
    factors: makePrismaSecondFactorStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
describeMailedTokenStore(name, async () => {
  const database = await emptyDatabase();
  return {
    tokens: makePrismaMailedTokenStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
describeIdentityStore(name, async () => {
  const database = await emptyDatabase();
  return {
    identities: makePrismaIdentityStore(database),
    accounts: makePrismaAccountStore(database),
  };
});
