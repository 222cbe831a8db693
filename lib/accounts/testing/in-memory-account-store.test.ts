import { describeAccountStore } from "./account-store.contract";
import { makeInMemoryAccountStore } from "./in-memory-account-store";

describeAccountStore("the in-memory double", async () => makeInMemoryAccountStore());
