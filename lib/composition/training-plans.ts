import { randomUUID } from "node:crypto";
import {
  makeReadTrainingPlan,
  makeRequestTrainingPlan,
  type ReadTrainingPlan,
  type RequestTrainingPlan,
} from "@/lib/matching/planning/read-training-plan";
import type { TrainingPlanStore } from "@/lib/matching/planning/training-plan";
import { makePrismaTrainingPlanStore } from "@/prisma/matching/prisma-training-plan-store";
import { database } from "./database";
import { once } from "./once";
import { vocabulary } from "./vocabulary";

export const trainingPlanStore: () => TrainingPlanStore = once("training-plan-store", () =>
  makePrismaTrainingPlanStore(database()),
);

export type TrainingPlanUseCases = {
  readonly readTrainingPlan: ReadTrainingPlan;
  readonly requestTrainingPlan: RequestTrainingPlan;
};

export const trainingPlanUseCases: () => TrainingPlanUseCases = once("training-plans", () => {
  const shared = { plans: trainingPlanStore(), newId: randomUUID, now: () => new Date() };
  return {
    readTrainingPlan: makeReadTrainingPlan({
      ...shared,
      fieldOf: (occupation) => vocabulary().findOccupation(occupation)?.kldb.slice(0, 2),
    }),
    requestTrainingPlan: makeRequestTrainingPlan(shared),
  };
});
