import type { PlanUnderWay, TrainingPlan, TrainingPlanStore } from "../training-plan";

type Begun = Parameters<TrainingPlanStore["begin"]>[1];

/** A TrainingPlanStore that forgets with the process. */
export const makeInMemoryTrainingPlanStore = (): TrainingPlanStore => {
  const held: { open?: PlanUnderWay | undefined; begun?: Begun; latest?: TrainingPlan } = {};
  return {
    request: async (id, requestedAt) => {
      if (held.open) return false;
      held.open = { id, requestedAt };
      return true;
    },
    open: async () => held.open,
    begin: async (id, facts) => {
      if (held.open?.id !== id) return;
      held.begun = facts;
      held.open = { ...held.open, progress: { done: 0, people: facts.people } };
    },
    progress: async (id, done) => {
      const progress = held.open?.progress;
      if (held.open?.id === id && progress) {
        held.open = { ...held.open, progress: { ...progress, done } };
      }
    },
    finish: async (id, rows, finishedAt) => {
      if (held.open?.id !== id || !held.begun) return;
      held.latest = { ...held.begun, rows, finishedAt };
      held.open = undefined;
    },
    latest: async () => held.latest,
  };
};
