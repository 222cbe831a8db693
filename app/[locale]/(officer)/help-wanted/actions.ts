"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { helpUseCases } from "@/lib/composition/exchange/help-wanted";
import { askForHelpSchema } from "@/lib/exchange/help-wanted/help-wanted";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Neighbours are asked to help with an offer. */
export const askForHelpAction = guardedAction(
  "help-wanted.manage",
  async (actor, form: FormData): Promise<void> => {
    const { locale, id } = offerOf(form);
    const command = askForHelpSchema.safeParse({ vacancyId: id, note: textOf(form, "note") });
    if (!command.success) redirect(paths.helpWithOffer(locale, id, "form-incomplete"));
    const asked = await helpUseCases().ask(actor, command.data);
    redirect(paths.helpWithOffer(locale, id, asked.ok ? "asked" : asked.refusal.code));
  },
);

/** No help is needed any more. */
export const takeBackHelpAction = guardedAction(
  "help-wanted.manage",
  async (actor, form: FormData): Promise<void> => {
    const { locale, id } = offerOf(form);
    const taken = await helpUseCases().takeBack(actor, id);
    redirect(paths.helpWithOffer(locale, id, taken.ok ? "taken-back" : taken.refusal.code));
  },
);

const offerOf = (form: FormData): { readonly locale: Locale; readonly id: VacancyId } => {
  const locale = localeOf(form);
  const id = vacancyIdSchema.safeParse(textOf(form, "vacancyId"));
  return id.success ? { locale, id: id.data } : redirect(paths.helpWanted(locale));
};
