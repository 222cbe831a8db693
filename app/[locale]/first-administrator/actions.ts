"use server";

import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { routing } from "@/app/_i18n/routing";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { firstAdministratorSchema } from "@/lib/accounts/first-administrator";
import { firstAdministrator } from "@/lib/composition/first-administrator";

/** Creates the first account by the one-time link, and goes on to the sign-in. */
export const createFirstAdministratorAction = ownForm(async (form: FormData): Promise<void> => {
  const value = form.get("locale");
  const locale = hasLocale(routing.locales, value) ? value : routing.defaultLocale;
  const token = String(form.get("token") ?? "");
  const command = firstAdministratorSchema.safeParse(Object.fromEntries(form));
  if (!command.success) redirect(paths.firstAdministrator(locale, token, "incomplete"));
  const result = await firstAdministrator().create(command.data);
  if (result.ok) redirect(paths.signIn(locale));
  redirect(paths.firstAdministrator(locale, token, result.refusal.code));
});
