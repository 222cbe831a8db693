import { describeDeletionRequests } from "./deletion-requests.contract";
import { makeInMemoryDeletionRequests } from "./in-memory-deletion-requests";

describeDeletionRequests("memory", async () => makeInMemoryDeletionRequests());
