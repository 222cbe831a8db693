"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { translationUseCases } from "@/lib/composition/translation";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { codeOf } from "@/lib/languages/portal-languages";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Takes the translation out of sight; the offer's page then says so. */
export const reportTranslationAction = ownForm(async (form: FormData): Promise<void> => {
  const id = vacancyIdSchema.safeParse(textOf(form, "vacancyId"));
  if (!id.success) return;
  const locale = localeOf(form);
  const facts = (await vacancyUseCases().find(id.data))?.facts;
  const { descriptionHtml: html, descriptionLanguage: from = "de" } = facts ?? {};
  if (html) await translationUseCases()?.report({ html, from }, codeOf(locale));
  redirect(paths.vacancy(locale, id.data));
});
