import { describeMailedTokenStore } from "@/lib/accounts/passwords/testing/mailed-token-store.contract";
import { describeIdentityStore } from "@/lib/accounts/provider/testing/identity-store.contract";
import { describeSecondFactorStore } from "@/lib/accounts/second-factor/testing/second-factor-store.contract";
import { describeSessionStore } from "@/lib/accounts/sign-in/testing/session-store.contract";
import {
  describeAttemptStore,
  describePendingSignInStore,
} from "@/lib/accounts/sign-in/testing/sign-in-stores.contract";
import { makePrismaAccountStore } from "../prisma-account-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaAttemptStore } from "./prisma-attempt-store";
import { makePrismaIdentityStore } from "./prisma-identity-store";
import { makePrismaMailedTokenStore } from "./prisma-mailed-token-store";
import { makePrismaPendingSignInStore } from "./prisma-pending-sign-in-store";
import { makePrismaSecondFactorStore } from "./prisma-second-factor-store";
import { makePrismaSessionStore } from "./prisma-session-store";

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
