import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { TextField } from "@/app/_components/text-field";
import { accessReasons } from "@/lib/job-seekers/access-grant";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { stateReasonAction } from "../actions";

/** Asks why a file is needed; without a person it also asks for the case reference. */
export const ReasonForm = async ({
  jobSeekerId,
}: {
  readonly jobSeekerId?: JobSeekerId;
}): Promise<ReactNode> => {
  const t = await getTranslations("access");
  return (
    <ActionForm action={stateReasonAction} className="reason-form">
      {jobSeekerId ? (
        <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
      ) : (
        <TextField name="reference" label={t("reference")} />
      )}
      <ChoiceFields
        kind="radio"
        required
        name="reason"
        legend={t("reasonLegend")}
        choices={accessReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
      />
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="note">
          {t("note")}
        </label>
        <input
          className="kern-form-input__input"
          id="note"
          name="note"
          maxLength={300}
          autoComplete="off"
        />
      </div>
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t("open")}</span>
      </button>
    </ActionForm>
  );
};
