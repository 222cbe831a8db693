import { describeJobGroups } from "@/lib/vacancies/same-job/testing/job-groups.contract";
import { databaseForTests } from "../testing/database-for-tests";
import { recordedEvents } from "../testing/recorded-events";
import { makePrismaJobGroups, makeWithJobGroups } from "./prisma-job-groups";
import { makePrismaSameJobDecisions } from "./prisma-same-job-decisions";

const emptyDatabase = databaseForTests();

describeJobGroups("PostgreSQL", async () => {
  const database = await emptyDatabase();
  return {
    groups: makePrismaJobGroups(database),
    withJobGroups: makeWithJobGroups(database),
    decisions: makePrismaSameJobDecisions(database),
    events: () => recordedEvents(database),
  };
});
