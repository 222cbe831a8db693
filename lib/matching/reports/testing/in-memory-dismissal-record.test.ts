import { describeDismissalRecord } from "./dismissal-record.contract";
import { makeInMemoryDismissalRecord } from "./in-memory-dismissal-record";

describeDismissalRecord("Memory", async ({ people, vacancies, decisions }) =>
  makeInMemoryDismissalRecord({
    ...{ vacancies, decisions },
    siteOf: new Map(people.map(({ id, site }) => [id, site])),
  }),
);
