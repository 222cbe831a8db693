import { describeConsentStore } from "./consent-store.contract";
import { makeInMemoryConsentStore } from "./in-memory-consent-store";

describeConsentStore("memory", async () => makeInMemoryConsentStore());
