import { makeInMemoryIntroductionNotices } from "./in-memory-introduction-notices";
import { makeInMemoryIntroductionRequests } from "./in-memory-introduction-requests";
import { describeIntroductionNotices } from "./introduction-notices.contract";

describeIntroductionNotices("memory", async ({ people, accounts }) => {
  const requests = makeInMemoryIntroductionRequests(people);
  const notices = makeInMemoryIntroductionNotices({ requests, people, accounts });
  return { requests, notices, sentCount: async () => notices.sent.length };
});
