import { makeInMemorySignUpStore } from "./in-memory-sign-up-store";
import { describeSignUpStore } from "./sign-up-store.contract";

describeSignUpStore("memory", async () => makeInMemorySignUpStore());
