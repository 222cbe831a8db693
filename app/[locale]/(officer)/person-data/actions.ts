"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { dataProtectionUseCases } from "@/lib/composition/data-protection";
import { decideDeletionSchema } from "@/lib/data-protection/decide-deletion";
import { requestDeletionSchema } from "@/lib/data-protection/request-deletion";

/** Asks for a deletion; somebody else has to confirm it. */
export const requestDeletionAction = guardedAction(
  "deletions.request",
  async (actor, form: FormData): Promise<void> => {
    const command = requestDeletionSchema.safeParse(Object.fromEntries(form));
    const asked = command.success
      ? await dataProtectionUseCases().requestDeletion(actor, command.data)
      : undefined;
    redirect(paths.personData(localeOf(form), asked?.ok ? "requested" : "refused"));
  },
);

/** Deletes for good, or refuses. */
export const decideDeletionAction = guardedAction(
  "deletions.decide",
  async (actor, form: FormData): Promise<void> => {
    const command = decideDeletionSchema.safeParse(Object.fromEntries(form));
    const decided = command.success
      ? await dataProtectionUseCases().decideDeletion(actor, command.data)
      : undefined;
    redirect(paths.personData(localeOf(form), decided?.ok ? "decided" : "refused"));
  },
);
