import { makeInMemoryMatchStore } from "./in-memory-match-store";
import { describeMatchStore } from "./match-store.contract";

describeMatchStore("The double", async () => makeInMemoryMatchStore());
