import { describeTrainingPlanStore } from "@/lib/matching/planning/testing/training-plan-store.contract";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaTrainingPlanStore } from "./prisma-training-plan-store";

const emptyDatabase = databaseForTests();

describeTrainingPlanStore("PostgreSQL", async () =>
  makePrismaTrainingPlanStore(await emptyDatabase()),
);
