"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { handoverUseCases } from "@/lib/composition/handover";
import { createJobSeekerSchema } from "@/lib/job-seekers/create-job-seeker";
import { type NewPersonAnswer, readNewPerson } from "./new-person";

/** Opens a profile and leads straight to filling it; what was typed comes back with a refusal. */
export const createJobSeekerAction = guardedAction(
  "job-seekers.take-on",
  async (
    actor,
    _earlier: NewPersonAnswer | undefined,
    form: FormData,
  ): Promise<NewPersonAnswer | undefined> => {
    const typed = readNewPerson(form);
    const command = createJobSeekerSchema.safeParse(typed);
    if (!command.success) {
      const wrong = command.error.issues.map(({ path: [field] }) => String(field));
      return { refused: "unreadable", wrong, typed };
    }
    const created = await handoverUseCases().createJobSeeker(actor, command.data);
    if (!created.ok) return { refused: created.refusal.code, wrong: [], typed };
    redirect(paths.profile(await getLocale(), created.value, "goals"));
  },
);
