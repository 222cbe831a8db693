"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import { emailChange } from "@/lib/composition/own-account";

export const confirmEmailAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const linkOf = (token: string): string => `${baseUrl()}${paths.undoEmail(locale, token)}`;
  const result = await emailChange().confirm(textOf(form, "token"), { locale, linkOf });
  redirect(`${paths.confirmEmail(locale, "")}&end=${result.ok ? "done" : result.refusal.code}`);
});

export const undoEmailAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const result = await emailChange().undo(textOf(form, "token"));
  redirect(`${paths.undoEmail(locale, "")}&end=${result.ok ? "done" : result.refusal.code}`);
});
