"use server";

import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { type Locale, routing } from "@/app/_i18n/routing";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { sameJobUseCases } from "@/lib/composition/same-jobs";
import { decideSameJobSchema } from "@/lib/vacancies/same-job/decide-same-job";

const localeOf = (form: FormData): Locale => {
  const locale = form.get("locale");
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
};

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
