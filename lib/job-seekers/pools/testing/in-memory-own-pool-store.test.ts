import { makeInMemoryOwnPoolStore } from "./in-memory-own-pool-store";
import { describeOwnPoolStore } from "./own-pool-store.contract";

describeOwnPoolStore("Memory", async () => makeInMemoryOwnPoolStore());
