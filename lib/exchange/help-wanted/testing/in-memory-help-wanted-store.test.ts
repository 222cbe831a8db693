import { describeHelpWantedStore } from "./help-wanted-store.contract";
import { makeInMemoryHelpWantedStore } from "./in-memory-help-wanted-store";

describeHelpWantedStore("in memory", async () => makeInMemoryHelpWantedStore());
