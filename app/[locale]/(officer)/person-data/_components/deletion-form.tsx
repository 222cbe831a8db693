import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { deletionReasons } from "@/lib/data-protection/deletion-request";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { requestDeletionAction } from "../actions";
import { WhichFile } from "./which-file";

/** Explains what goes and what stays before anybody asks for it. */
export const DeletionForm = ({
  jobSeekerId,
}: {
  readonly jobSeekerId?: JobSeekerId | undefined;
}): ReactNode => {
  const t = useTranslations("dataProtection");
  return (
    <>
      <p>{t("deletionLead")}</p>
      <dl className="fact-list">
        {(["goes", "stays", "elsewhere"] as const).map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{t(`${part}Text`)}</dd>
          </div>
        ))}
      </dl>
      <ActionForm action={requestDeletionAction} className="reason-form">
        <WhichFile jobSeekerId={jobSeekerId} id="deletion-reference" />
        <ChoiceFields
          kind="radio"
          required
          name="reason"
          legend={t("reasonLegend")}
          choices={deletionReasons.map((reason) => ({
            value: reason,
            label: t(`deletionReason.${reason}`),
          }))}
          idPrefix="deletion"
        />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("requestDeletion")}</span>
        </button>
      </ActionForm>
    </>
  );
};
