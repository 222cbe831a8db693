"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { matchingUseCases } from "@/lib/composition/matching";
import { requirements } from "@/lib/matching/match-weights";
import { changeWeightsSchema } from "@/lib/matching/rules/change-weights";

/** Decides what the requirements are worth from now on. */
export const changeWeightsAction = guardedAction(
  "match-weights.change",
  async (actor, form: FormData): Promise<void> => {
    const command = changeWeightsSchema.safeParse({
      weights: Object.fromEntries(requirements.map((each) => [each, form.get(`weight-${each}`)])),
      reason: form.get("reason"),
      basedOn: form.get("basedOn"),
    });
    const locale = await getLocale();
    if (!command.success) redirect(paths.matchWeights(locale, "invalid"));
    const result = await matchingUseCases().changeWeights(actor, command.data);
    redirect(paths.matchWeights(locale, result.ok ? "changed" : result.refusal.code));
  },
);
