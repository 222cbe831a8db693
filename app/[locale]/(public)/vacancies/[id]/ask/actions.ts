"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { askAboutGerman } from "@/lib/composition/german-questions";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Sends the question, unless it was asked before; the page tells either way. */
export const askAction = ownForm(async (form: FormData): Promise<void> => {
  const id = vacancyIdSchema.safeParse(textOf(form, "vacancyId"));
  if (!id.success) return;
  await askAboutGerman(id.data);
  redirect(paths.askAboutGerman(localeOf(form), id.data));
});
