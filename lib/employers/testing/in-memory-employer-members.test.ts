import { describeEmployerMembers } from "./employer-members.contract";
import { makeInMemoryEmployerMembers } from "./in-memory-employer-members";

describeEmployerMembers("the in-memory double", async () => makeInMemoryEmployerMembers());
