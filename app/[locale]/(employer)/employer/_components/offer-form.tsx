import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { saveOfferAction } from "../vacancies/actions";
import { ContactFields } from "./contact-fields";
import { JobFields } from "./job-fields";
import type { OfferFormProps } from "./offer-form-props";
import { PayFields } from "./pay-fields";
import { TimeFields } from "./time-fields";

/** An offer to be completed: what the title told is filled in already. */
export const OfferForm = (props: OfferFormProps): ReactNode => {
  const { vacancy, problems } = props;
  const t = useTranslations("employer.form");
  const { workplaces, languages } = vacancy.facts;
  const german = languages.find(({ language }) => language === "de")?.needed;
  return (
    <ActionForm action={saveOfferAction} className="stacked-form">
      <input type="hidden" name="id" value={vacancy.id} />
      <JobFields {...props} />
      <TextSection title={t("placeTitle")}>
        <FormField
          name="place"
          label={t("place")}
          hint={t("placeHint")}
          defaultValue={placeText(workplaces[0])}
          isWrong={problems.includes("place")}
        />
        <FormField name="street" label={t("street")} defaultValue={workplaces[0]?.street} />
      </TextSection>
      <TimeFields {...props} />
      <PayFields {...props} />
      <TextSection title={t("germanTitle")}>
        <ChoiceFields
          name="german"
          kind="radio"
          legend={t("german")}
          hint={t("germanHint")}
          choices={(["", "A1", "A2", "B1", "B2", "C1"] as const).map((level) => ({
            value: level,
            label: t(`germanLevel.${level === "" ? "unknown" : level}`),
            isChosen: level === (german ?? ""),
          }))}
        />
      </TextSection>
      <ContactFields {...props} />
      <SubmitButton>{t("preview")}</SubmitButton>
    </ActionForm>
  );
};

type Workplace = Vacancy["facts"]["workplaces"][number];

const placeText = (workplace: Workplace | undefined): string =>
  workplace ? [workplace.postcode, workplace.locality].filter(Boolean).join(" ") : "";
