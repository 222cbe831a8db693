import { makeInMemoryIntroductionRequests } from "./in-memory-introduction-requests";
import { describeIntroductionRequests } from "./introduction-requests.contract";

describeIntroductionRequests("memory", async (people) => {
  const requests = makeInMemoryIntroductionRequests(people);
  return { requests, sentCount: async () => requests.sent.length };
});
