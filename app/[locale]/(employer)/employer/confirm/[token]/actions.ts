"use server";

import { redirect } from "next/navigation";
import { ownForm } from "@/app/_server/form-token";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { employerRegistration } from "@/lib/composition/employer-registration";

/** Makes company and account of a registration whose mail arrived. */
export const confirmAction = ownForm(async (form: FormData): Promise<void> => {
  const [locale, token] = [localeOf(form), textOf(form, "token")];
  const isConfirmed = await employerRegistration().confirm(token);
  redirect(
    `${paths.employerConfirm(locale, encodeURIComponent(token))}${isConfirmed ? "?done=1" : ""}`,
  );
});
