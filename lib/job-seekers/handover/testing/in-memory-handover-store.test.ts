import { makeInMemoryJobSeekerStore } from "../../testing/in-memory-job-seeker-store";
import { describeHandoverStore } from "./handover-store.contract";
import { makeInMemoryHandoverStore } from "./in-memory-handover-store";

describeHandoverStore("memory", async () => {
  const jobSeekers = makeInMemoryJobSeekerStore();
  return { jobSeekers, store: makeInMemoryHandoverStore(jobSeekers) };
});
