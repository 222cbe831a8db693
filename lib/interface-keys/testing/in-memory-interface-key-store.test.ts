import { makeInMemoryInterfaceKeyStore } from "./in-memory-interface-key-store";
import { describeInterfaceKeyStore } from "./interface-key-store.contract";

describeInterfaceKeyStore("memory", async () => makeInMemoryInterfaceKeyStore());
