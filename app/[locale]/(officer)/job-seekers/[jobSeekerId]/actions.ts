"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";
import { matchingUseCases } from "@/lib/composition/matching";
import { answerIntroductionSchema } from "@/lib/introductions/answer-introduction";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { decideMatchSchema, undoDecisionSchema } from "@/lib/matching/decisions/decide-match";

/** Pins an offer for a person or puts it aside, and returns to the list with what became of that. */
export const decideMatchAction = guardedAction(
  "matches.decide",
  async (actor, form: FormData): Promise<void> => {
    const command = decideMatchSchema.safeParse(Object.fromEntries(form));
    if (!command.success) return backTo(form, "reason-missing");
    const result = await matchingUseCases().decideMatch(actor, command.data);
    return backTo(form, result.ok ? result.value.kind : result.refusal.code);
  },
);

/** Takes a decision back; it stays on record. */
export const undoDecisionAction = guardedAction(
  "matches.decide",
  async (actor, form: FormData): Promise<void> => {
    const command = undoDecisionSchema.safeParse(Object.fromEntries(form));
    if (!command.success) return backTo(form, "nothing-decided");
    const result = await matchingUseCases().undoDecision(actor, command.data);
    return backTo(form, result.ok ? "undone" : result.refusal.code);
  },
);

/** Notes what the person decided about an employer's request; the employer is told yes or no. */
export const answerIntroductionAction = guardedAction(
  "introductions.answer",
  async (actor, form: FormData): Promise<void> => {
    const command = answerIntroductionSchema.safeParse(Object.fromEntries(form));
    if (!command.success) return backTo(form, "nothing-requested");
    const result = await introductionUseCases().answerIntroduction(actor, command.data);
    return backTo(form, result.ok ? result.value : result.refusal.code);
  },
);

const backTo = async (form: FormData, told: string): Promise<never> => {
  const locale = await getLocale();
  const id = jobSeekerIdSchema.safeParse(form.get("jobSeekerId"));
  redirect(id.success ? paths.jobSeeker(locale, id.data, told) : paths.jobSeekers(locale));
};
