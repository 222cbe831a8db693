import { describePartnerStore } from "./partner-store.contract";
import { makeInMemoryPartnerStore } from "./in-memory-partner-store";

describePartnerStore("The double", () => Promise.resolve(makeInMemoryPartnerStore()));
