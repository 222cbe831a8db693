import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { LongTextField } from "@/app/_components/long-text-field";
import { SelectField } from "@/app/_components/select-field";
import { TextSection } from "@/app/_components/text-page";
import { toPlainText } from "@/lib/vacancies/to-plain-text";
import { offerTypes, type Vacancy } from "@/lib/vacancies/vacancy";
import type { OfferSuggestion } from "@/lib/employers/offers/suggest-offer";
import type { OfferFormProps } from "./offer-form-props";

/** What is to be done, and by whom. */
export const JobFields = ({ vacancy, suggestion, problems }: OfferFormProps): ReactNode => {
  const t = useTranslations("employer.form");
  const offerTypeName = useTranslations("offerType");
  const { facts } = vacancy;
  const skills = skillChoices(vacancy, suggestion);
  return (
    <TextSection title={t("jobTitle")}>
      <FormField
        name="title"
        label={t("title")}
        defaultValue={vacancy.title}
        minLength={3}
        isWrong={problems.includes("title")}
        required
      />
      <ChoiceFields
        name="occupation"
        kind="radio"
        legend={t("occupation")}
        choices={occupationChoices(vacancy, suggestion).map((choice) => ({
          ...choice,
          label: choice.label ?? t("otherOccupation"),
        }))}
      />
      <SelectField
        name="offerType"
        label={t("offerType")}
        chosen={vacancy.offerType}
        options={offerTypes.map((type) => ({ value: type, label: offerTypeName(type) }))}
      />
      {skills.length === 0 ? null : (
        <ChoiceFields
          name="skill"
          kind="checkbox"
          legend={t("skills")}
          hint={t("skillsHint")}
          choices={skills}
        />
      )}
      <LongTextField
        name="text"
        label={t("text")}
        hint={t("textHint")}
        rows={10}
        maxLength={20_000}
        defaultValue={toPlainText(facts.descriptionHtml ?? "")}
      />
    </TextSection>
  );
};

type OccupationOption = { value: string; label: string | undefined; isChosen: boolean };

const occupationChoices = (
  { facts }: Vacancy,
  { occupations }: OfferSuggestion,
): readonly OccupationOption[] => {
  const [chosen] = facts.occupations;
  const id = chosen?.occupationId ?? "";
  const isListed = occupations.some((occupation) => occupation.id === id);
  const listed = occupations.map((each) => ({
    value: each.id,
    label: each.label,
    isChosen: each.id === id,
  }));
  const own = chosen && !isListed ? [{ value: id, label: chosen.label, isChosen: true }] : [];
  return [...own, ...listed, { value: "", label: undefined, isChosen: id === "" }];
};

const skillChoices = ({ facts }: Vacancy, { skillsOf }: OfferSuggestion) => {
  const typical = skillsOf[facts.occupations[0]?.occupationId ?? ""] ?? [];
  return typical.map(({ id, label }) => ({
    value: id,
    label,
    isChosen: facts.requiredSkills.includes(id),
  }));
};
