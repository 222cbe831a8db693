import { makeInMemorySavedViewStore } from "./in-memory-saved-view-store";
import { describeSavedViewStore } from "./saved-view-store.contract";

describeSavedViewStore("memory", async () => makeInMemorySavedViewStore());
