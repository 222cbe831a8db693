import { describeVacancyStore } from "@/lib/vacancies/testing/vacancy-store.contract";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { makeWithJobGroups } from "./same-job/prisma-job-groups";
import { databaseForTests } from "./testing/database-for-tests";
import { recordedEvents } from "./testing/recorded-events";

const emptyDatabase = databaseForTests();

describeVacancyStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  return {
    store: makePrismaVacancyStore(database),
    events: () => recordedEvents(database),
    letFollow: (id, leader) =>
      makeWithJobGroups(database)(({ setLeaders }) => setLeaders(new Map([[id, leader]]))),
  };
});
