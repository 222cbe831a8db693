import { makeInMemoryMailedTokenStore } from "../passwords/testing/in-memory-mailed-token-store";
import { describeMailedTokenStore } from "../passwords/testing/mailed-token-store.contract";
import { makeInMemoryIdentityStore } from "../provider/testing/in-memory-identity-store";
import { describeIdentityStore } from "../provider/testing/identity-store.contract";
import { makeInMemorySecondFactorStore } from "../second-factor/testing/in-memory-second-factor-store";
import { describeSecondFactorStore } from "../second-factor/testing/second-factor-store.contract";
import { makeInMemorySessionStore } from "../sign-in/testing/in-memory-session-store";
import {
  makeInMemoryAttemptStore,
  makeInMemoryPendingSignInStore,
} from "../sign-in/testing/in-memory-sign-in-stores";
import { describeSessionStore } from "../sign-in/testing/session-store.contract";
import {
  describeAttemptStore,
  describePendingSignInStore,
} from "../sign-in/testing/sign-in-stores.contract";
import { makeInMemoryAccountStore } from "./in-memory-account-store";

const name = "the in-memory double";
const accounts = makeInMemoryAccountStore;

describeAttemptStore(name, async () => makeInMemoryAttemptStore());
describePendingSignInStore(name, async () => ({
  pending: makeInMemoryPendingSignInStore(),
  accounts: accounts(),
}));
describeSessionStore(name, async () => ({
  sessions: makeInMemorySessionStore(),
  accounts: accounts(),
}));
describeSecondFactorStore(name, async () => ({
  factors: makeInMemorySecondFactorStore(),
  accounts: accounts(),
}));
describeMailedTokenStore(name, async () => ({
  tokens: makeInMemoryMailedTokenStore(),
  accounts: accounts(),
}));
describeIdentityStore(name, async () => ({
  identities: makeInMemoryIdentityStore(),
  accounts: accounts(),
}));
