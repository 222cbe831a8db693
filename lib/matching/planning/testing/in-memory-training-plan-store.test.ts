import { makeInMemoryTrainingPlanStore } from "./in-memory-training-plan-store";
import { describeTrainingPlanStore } from "./training-plan-store.contract";

describeTrainingPlanStore("Memory", async () => makeInMemoryTrainingPlanStore());
