import { makeInMemoryDecisionStore } from "./in-memory-decision-store";
import { describeDecisionStore } from "./decision-store.contract";

describeDecisionStore("The double", async () => makeInMemoryDecisionStore());
