import { describeAccessGrantStore } from "./access-grant-store.contract";
import { makeInMemoryAccessGrantStore } from "./in-memory-access-grant-store";

describeAccessGrantStore("the in-memory double", async () => makeInMemoryAccessGrantStore());
