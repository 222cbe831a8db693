"use server";

import { redirect } from "next/navigation";
import { ownForm } from "@/app/_server/form-token";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { employerRegistration } from "@/lib/composition/employer-registration";
import { registrationSchema } from "@/lib/employers/registration/registration";

/** Takes a registration; the answer does not tell whether the address is known. */
export const registerAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const page = paths.employerRegister(locale);
  const given = registrationSchema.safeParse(Object.fromEntries(form));
  if (!given.success) redirect(`${page}?refused=form`);
  const { register, judgePassword } = employerRegistration();
  const { name, company, email } = given.data;
  const password = judgePassword(textOf(form, "password"), [name, company, email]);
  if (!password.ok) redirect(`${page}?refused=password`);
  await register(given.data, password.value, locale);
  redirect(`${page}?sent=1`);
});
