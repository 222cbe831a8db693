"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { sameJobUseCases } from "@/lib/composition/same-jobs";
import { decideSameJobSchema } from "@/lib/vacancies/same-job/decide-same-job";

/** Keeps two offers apart for ever, or takes that back, and returns to the offer. */
export const decideSameJobAction = guardedAction(
  "same-jobs.decide",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = decideSameJobSchema.safeParse(Object.fromEntries(form));
    if (!command.success) redirect(paths.vacancies(locale));
    const { vacancyId, decision } = command.data;
    const result = await sameJobUseCases().decide(actor, command.data);
    redirect(paths.vacancyDecided(locale, vacancyId, result.ok ? decision : result.refusal.code));
  },
);
