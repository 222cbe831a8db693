import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { LongTextField } from "@/app/_components/long-text-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { useDates } from "@/app/_format/use-dates";
import type { HelpCall } from "@/lib/exchange/help-wanted/help-wanted";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { askForHelpAction, takeBackHelpAction } from "../actions";

type HelpFormsProps = {
  readonly vacancyId: VacancyId;
  readonly call: HelpCall | undefined;
  readonly mayAsk: boolean;
};

/** Asks for help with a reason, or shows that it is asked for and takes it back. */
export const HelpForms = ({ vacancyId, call, mayAsk }: HelpFormsProps): ReactNode => {
  const t = useTranslations("helpWanted");
  const dates = useDates();
  if (call) {
    return (
      <ActionForm action={takeBackHelpAction} className="stacked-form">
        <input type="hidden" name="vacancyId" value={vacancyId} />
        <p>{t("askedOn", { date: dates.long(call.at) })}</p>
        <p>{t("takeBackHint")}</p>
        <SubmitButton kind="secondary">{t("takeBack")}</SubmitButton>
      </ActionForm>
    );
  }
  if (!mayAsk) return <p>{t("told.not-for-us")}</p>;
  return (
    <ActionForm action={askForHelpAction} className="stacked-form">
      <input type="hidden" name="vacancyId" value={vacancyId} />
      <p>{t("askHint")}</p>
      <LongTextField
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        rows={4}
        maxLength={1_000}
        required
      />
      <SubmitButton>{t("ask")}</SubmitButton>
    </ActionForm>
  );
};
