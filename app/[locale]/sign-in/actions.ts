"use server";

import { AuthError } from "next-auth";
import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { routing } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { signIn, signOut } from "@/lib/composition/auth";

const localeOf = (form: FormData) => {
  const locale = form.get("locale");
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
};

/** Signs in with e-mail and password; a refusal returns to the form without saying which was wrong. */
export const signInAction = async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  try {
    await signIn("credentials", {
      email: form.get("email"),
      password: form.get("password"),
      redirect: false,
    });
  } catch (fault) {
    if (!(fault instanceof AuthError)) throw fault;
    redirect(`${paths.signIn(locale)}?refused=1`);
  }
  redirect(paths.jobSeekers(locale));
};

export const signOutAction = async (form: FormData): Promise<void> => {
  await signOut({ redirect: false });
  redirect(paths.home(localeOf(form)));
};
