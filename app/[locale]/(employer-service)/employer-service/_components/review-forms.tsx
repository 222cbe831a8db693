import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { LongTextField } from "@/app/_components/long-text-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { reviewOfferAction } from "../actions";

type ReviewFormsProps = { readonly vacancyId: VacancyId; readonly isEmployerChecked: boolean };

/** Publish the offer, or return it with a reason. */
export const ReviewForms = ({ vacancyId, isEmployerChecked }: ReviewFormsProps): ReactNode => {
  const t = useTranslations("employerService");
  const hidden = (move: "publish" | "return"): ReactNode => (
    <>
      <input type="hidden" name="id" value={vacancyId} />
      <input type="hidden" name="move" value={move} />
    </>
  );
  return (
    <TextSection title={t("decide")}>
      {isEmployerChecked ? (
        <ActionForm action={reviewOfferAction} className="stacked-form">
          {hidden("publish")}
          <SubmitButton>{t("publish")}</SubmitButton>
        </ActionForm>
      ) : (
        <p>{t("checkFirst")}</p>
      )}
      <ActionForm action={reviewOfferAction} className="stacked-form">
        {hidden("return")}
        <LongTextField
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          rows={4}
          maxLength={2_000}
          required
        />
        <SubmitButton kind="secondary">{t("return")}</SubmitButton>
      </ActionForm>
    </TextSection>
  );
};
