import { makeInMemoryStatementStore } from "./in-memory-statement-store";
import { describeStatementStore } from "./statement-store.contract";

describeStatementStore("memory", () => Promise.resolve(makeInMemoryStatementStore()));
