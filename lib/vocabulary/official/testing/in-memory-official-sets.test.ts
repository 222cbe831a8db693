import { makeInMemoryOfficialSets } from "./in-memory-official-sets";
import { describeOfficialSets } from "./official-sets.contract";

describeOfficialSets("memory", async () => makeInMemoryOfficialSets());
