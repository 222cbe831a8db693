import { makeInMemoryAccountStore } from "../../testing/in-memory-account-store";
import {
  makeInMemoryPasskeyChallengeStore,
  makeInMemoryPasskeyStore,
} from "./in-memory-passkey-stores";
import { describePasskeyStores } from "./passkey-stores.contract";

describePasskeyStores("memory", async () => ({
  passkeys: makeInMemoryPasskeyStore(),
  challenges: makeInMemoryPasskeyChallengeStore(),
  accounts: makeInMemoryAccountStore(),
}));
