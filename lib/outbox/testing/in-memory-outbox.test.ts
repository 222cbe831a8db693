import { makeInMemoryOutbox } from "./in-memory-outbox";
import { describeOutbox } from "./outbox.contract";

describeOutbox("the in-memory double", async (now) => {
  const outbox = makeInMemoryOutbox(now);
  return { outbox, record: async (vacancyIds) => vacancyIds.forEach(outbox.record) };
});
