"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { recogniseDevice, signInOrigin } from "@/app/_server/sign-in-origin";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { baseUrl } from "@/lib/composition/operator";
import { passwordReset } from "@/lib/composition/own-account";
import { throttle } from "@/lib/composition/sign-in";

/** Answers before it looks for the account, so that the time tells nothing either. */
export const requestResetAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const email = textOf(form, "email").slice(0, 254);
  const origin = await signInOrigin();
  after(async () => {
    if ((await throttle().attempt("reset", email, origin)) > 0) return;
    const linkOf = (token: string): string => `${baseUrl()}${paths.newPassword(locale, token)}`;
    await passwordReset().request(email, { locale, linkOf });
  });
  redirect(`${paths.passwordReset(locale)}?sent=1`);
});

/** Whoever read the letter owns the account: the device counts as known from now on. */
export const completeResetAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const token = textOf(form, "token");
  const result = await passwordReset().complete(token, textOf(form, "next").slice(0, 1024), locale);
  if (!result.ok) {
    const page = paths.newPassword(locale, encodeURIComponent(token));
    redirect(`${page}&refused=${result.refusal.code}`);
  }
  await recogniseDevice(result.value.email);
  redirect(`${paths.signIn(locale)}?done=password-reset`);
});
