import { describeEmployerStore } from "./employer-store.contract";
import { makeInMemoryEmployerStore } from "./in-memory-employer-store";

describeEmployerStore("the in-memory double", async () => makeInMemoryEmployerStore());
