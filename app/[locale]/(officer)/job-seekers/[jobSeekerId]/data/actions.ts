"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { dataProtectionUseCases } from "@/lib/composition/data-protection";
import { changeConsentSchema } from "@/lib/data-protection/change-consent";

/** Gives or withdraws a consent; leads back to where the form stood. */
export const changeConsentAction = guardedAction(
  "consents.change",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = changeConsentSchema.safeParse(Object.fromEntries(form));
    if (command.success) await dataProtectionUseCases().changeConsent(actor, command.data);
    if (mayEver(actor, "own-data.read")) redirect(paths.myData(locale));
    redirect(
      command.success
        ? paths.jobSeekerData(locale, command.data.jobSeekerId)
        : paths.jobSeekers(locale),
    );
  },
);
