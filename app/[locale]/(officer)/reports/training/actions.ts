"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { trainingPlanUseCases } from "@/lib/composition/training-plans";

/** Asks for the list to be counted anew. */
export const requestPlanAction = guardedAction(
  "match-reports.read",
  async (actor, _form: FormData): Promise<void> => {
    const result = await trainingPlanUseCases().requestTrainingPlan(actor);
    redirect(paths.trainingPlan(await getLocale(), result.ok ? "requested" : result.refusal.code));
  },
);
