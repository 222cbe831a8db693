import { makeInMemoryJobSeekerStore } from "./in-memory-job-seeker-store";
import { describeJobSeekerStore } from "./job-seeker-store.contract";

describeJobSeekerStore("the in-memory double", async () => makeInMemoryJobSeekerStore());
