"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { stateReasonSchema } from "@/lib/job-seekers/state-reason";

/** Opens a file for some hours; what cannot be opened returns to the form without saying why. */
export const stateReasonAction = guardedAction(
  "job-seekers.state-reason",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const command = stateReasonSchema.safeParse(Object.fromEntries(form));
    const stated = command.success
      ? await jobSeekerUseCases().stateReason(actor, command.data)
      : undefined;
    redirect(stated?.ok ? paths.jobSeeker(locale, stated.value) : paths.otherFile(locale, true));
  },
);
