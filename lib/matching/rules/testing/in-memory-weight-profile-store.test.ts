import { makeInMemoryWeightProfileStore } from "./in-memory-weight-profile-store";
import { describeWeightProfileStore } from "./weight-profile-store.contract";

describeWeightProfileStore("Memory", async () => makeInMemoryWeightProfileStore());
