import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import { shortDates } from "@/app/_format/formats";
import { type Employer, employerCheckWays } from "@/lib/employers/employer";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { checkEmployerAction } from "../actions";

type EmployerCheckProps = { readonly employer: Employer; readonly vacancyId: VacancyId };

/** Who offers the work, and whether somebody made sure that they exist. */
export const EmployerCheck = ({ employer, vacancyId }: EmployerCheckProps): ReactNode => {
  const t = useTranslations("employerService");
  const locale = useLocale();
  const { checkedAt, checkedHow } = employer;
  const place = [employer.street, [employer.postcode, employer.locality].join(" ")];
  return (
    <TextSection title={employer.name}>
      <dl className="mail-head">
        <dt>{t("address")}</dt>
        <dd>{place.filter(Boolean).join(", ")}</dd>
        <dt>{t("phone")}</dt>
        <dd>{employer.phone ?? t("notGiven")}</dd>
        <dt>{t("companyNumber")}</dt>
        <dd>{employer.companyNumber ?? t("notGiven")}</dd>
      </dl>
      {checkedAt ? (
        <p>
          {t("checkedOn", { date: shortDates(locale).format(checkedAt) })}
          {checkedHow ? ` (${t(`how.${checkedHow}`)})` : ""}
        </p>
      ) : (
        <ActionForm action={checkEmployerAction} className="stacked-form">
          <input type="hidden" name="id" value={vacancyId} />
          <input type="hidden" name="employerId" value={employer.id} />
          <ChoiceFields
            name="how"
            kind="radio"
            legend={t("checkLegend")}
            hint={t("checkHint")}
            choices={employerCheckWays.map((way) => ({ value: way, label: t(`how.${way}`) }))}
            required
          />
          <SubmitButton kind="secondary">{t("check")}</SubmitButton>
        </ActionForm>
      )}
    </TextSection>
  );
};
