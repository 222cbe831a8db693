import { makeInMemoryNewsStore } from "./in-memory-news-store";
import { describeNewsStore } from "./news-store.contract";

describeNewsStore("the in-memory double", async (accounts) => {
  const store = makeInMemoryNewsStore(accounts);
  return { store, mails: async () => store.sent };
});
