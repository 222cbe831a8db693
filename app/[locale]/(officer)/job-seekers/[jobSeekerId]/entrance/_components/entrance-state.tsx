import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PlainForm } from "@/app/_components/plain-form";
import { longDates } from "@/app/_format/formats";
import { type Entrance, INVITATION_DAYS } from "@/lib/job-seekers/invitations/manage-invitations";
import { inviteAction, unbindAccountAction, withdrawInvitationAction } from "../actions";

/** What is known of the person's account or invitation, and what can be done about it. */
export const EntranceState = async ({
  entrance: { jobSeeker, state, expiresAt, letter },
}: {
  readonly entrance: Entrance;
}): Promise<ReactNode> => {
  const t = await getTranslations("entrance");
  const field = <input type="hidden" name="jobSeekerId" value={jobSeeker.id} />;
  if (jobSeeker.accountId) {
    return (
      <>
        <p>{t("hasAccount")}</p>
        <PlainForm action={unbindAccountAction} submit={t("unbind")} kind="tertiary">
          {field}
        </PlainForm>
      </>
    );
  }
  const until = expiresAt ? longDates(await getLocale()).format(expiresAt) : "";
  return (
    <>
      <p>{t(`state.${state}`, { until })}</p>
      {state === "open" && !letter ? <p>{t("codeHidden")}</p> : null}
      {letter ? null : (
        <>
          <p>{t("lead", { days: INVITATION_DAYS })}</p>
          <PlainForm
            action={inviteAction}
            submit={t(state === "open" ? "inviteAgain" : "invite")}
            kind="primary"
          >
            {field}
          </PlainForm>
        </>
      )}
      {state === "open" ? (
        <PlainForm action={withdrawInvitationAction} submit={t("withdraw")} kind="tertiary">
          {field}
        </PlainForm>
      ) : null}
    </>
  );
};
