import { describeDriftCheckStore } from "./drift-check-store.contract";
import { makeInMemoryDriftCheckStore } from "./in-memory-drift-check-store";

describeDriftCheckStore("the in-memory double", async () => makeInMemoryDriftCheckStore());
