import { makeInMemoryRegistrations } from "./in-memory-registrations";
import { describeRegistrations } from "./registrations.contract";

describeRegistrations("the in-memory double", async () => makeInMemoryRegistrations());
