import { makeInMemoryInvitationStore } from "./in-memory-invitation-store";
import { describeInvitationStore } from "./invitation-store.contract";

describeInvitationStore("memory", async () => makeInMemoryInvitationStore());
