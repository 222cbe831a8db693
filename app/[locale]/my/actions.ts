"use server";

import { redirect } from "next/navigation";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { redeemInvitation } from "@/lib/composition/invitations";
import { hashOfCode } from "@/lib/job-seekers/invitations/invitation";

/** Binds the own account to the file of whom the code was made for. */
export const redeemInvitationAction = guardedAction(
  "invitations.redeem",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const redeemed = await redeemInvitation()(actor.id, hashOfCode(textOf(form, "code")));
    redirect(paths.ownHome(locale, redeemed.ok ? "bound" : redeemed.refusal.code));
  },
);
