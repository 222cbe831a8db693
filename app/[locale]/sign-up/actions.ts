"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { ownForm } from "@/app/_server/form-token";
import { recogniseDevice } from "@/app/_server/sign-in-origin";
import { paths } from "@/app/paths";
import { signUpSchema } from "@/lib/accounts/sign-up/sign-up";
import { baseUrl } from "@/lib/composition/operator";
import { completeSignUp, signUp } from "@/lib/composition/sign-up";

/** Mails a link; the answer does not tell whether the address has an account. */
export const signUpAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const command = signUpSchema.safeParse(Object.fromEntries(form));
  const code = textOf(form, "code").slice(0, 40);
  if (!command.success) redirect(paths.signUp(locale, { code, refused: "incomplete" }));
  const result = await signUp()(command.data, {
    locale,
    linkOf: (token) => `${baseUrl()}${paths.confirmSignUp(locale, token)}`,
  });
  if (!result.ok) redirect(paths.signUp(locale, { code, refused: result.refusal.code }));
  redirect(paths.signUp(locale, { sent: "1" }));
});

/** Makes the account. Whoever read the letter owns the address: the device is known from now on. */
export const completeSignUpAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const token = textOf(form, "token").slice(0, 200);
  const password = textOf(form, "next").slice(0, 1024);
  const result = await completeSignUp().complete(token, password);
  if (!result.ok) {
    const page = paths.confirmSignUp(locale, encodeURIComponent(token));
    redirect(`${page}&refused=${result.refusal.code}`);
  }
  const { email, isBound } = result.value;
  await recogniseDevice(email);
  redirect(`${paths.signIn(locale)}?done=${isBound === false ? "sign-up-unbound" : "sign-up"}`);
});
