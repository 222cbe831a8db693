"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import type { Actor } from "@/lib/accounts/account";
import { invitationUseCases } from "@/lib/composition/invitations";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";

/** Makes a code and shows its letter. */
export const inviteAction = guardedAction(
  "invitations.manage",
  async (actor, form: FormData): Promise<void> =>
    act(form, (id) => invitationUseCases().invite(actor, id)),
);

export const withdrawInvitationAction = guardedAction(
  "invitations.manage",
  async (actor: Actor, form: FormData): Promise<void> =>
    act(form, (id) => invitationUseCases().withdraw(actor, id)),
);

/** Parts the account from the file and signs it out everywhere. */
export const unbindAccountAction = guardedAction(
  "invitations.manage",
  async (actor: Actor, form: FormData): Promise<void> =>
    act(form, (id) => invitationUseCases().unbind(actor, id)),
);

type Outcome = { readonly ok: true } | { readonly ok: false };

const act = async (form: FormData, work: (id: JobSeekerId) => Promise<Outcome>): Promise<never> => {
  const locale = localeOf(form);
  const id = jobSeekerIdSchema.safeParse(textOf(form, "jobSeekerId"));
  if (!id.success) redirect(paths.jobSeekers(locale));
  const result = await work(id.data);
  redirect(paths.entrance(locale, id.data, result.ok ? undefined : "refused"));
};
