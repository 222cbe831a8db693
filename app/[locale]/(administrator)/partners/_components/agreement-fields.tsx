import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { SelectField } from "@/app/_components/select-field";
import { TextSection } from "@/app/_components/text-page";
import type { Agreement } from "@/lib/exchange/agreement";
import { permittedUses } from "@/lib/exchange/provenance";
import { figureKinds } from "@/lib/key-figures/figure-kinds";
import { offerTypes } from "@/lib/vacancies/vacancy";

type AgreementFieldsProps = {
  readonly agreement: Agreement;
  readonly municipalities: readonly { readonly ags: string; readonly name: string }[];
};

/** What was agreed: how long, what is given, what is taken. */
export const AgreementFields = (props: AgreementFieldsProps): ReactNode => {
  const t = useTranslations("partners.agreement");
  const { validFrom, validUntil } = props.agreement;
  return (
    <>
      <TextSection title={t("dates")}>
        <FormField
          name="validFrom"
          type="date"
          label={t("from")}
          defaultValue={validFrom}
          required
        />
        <FormField name="validUntil" type="date" label={t("until")} defaultValue={validUntil} />
      </TextSection>
      <GivenFields {...props} />
      <TakenFields {...props} />
      <FigureFields agreement={props.agreement} />
    </>
  );
};

const useTypeChoices = (chosen: readonly string[]) => {
  const t = useTranslations("offerType");
  return offerTypes.map((type) => ({
    value: type,
    label: t(type),
    isChosen: chosen.includes(type),
  }));
};

const GivenFields = ({ agreement: { gives }, municipalities }: AgreementFieldsProps): ReactNode => {
  const t = useTranslations("partners.agreement");
  const types = useTypeChoices(gives.offerTypes);
  return (
    <TextSection title={t("gives")}>
      <ChoiceFields
        name="givesTypes"
        kind="checkbox"
        legend={t("types")}
        hint={t("noneMeansAll")}
        choices={types}
      />
      <ChoiceFields
        name="municipalities"
        kind="checkbox"
        legend={t("municipalities")}
        hint={t("noneMeansAll")}
        choices={municipalities.map(({ ags, name }) => ({
          value: ags,
          label: name,
          isChosen: gives.municipalities.includes(ags),
        }))}
      />
      <GivenRules gives={gives} />
    </TextSection>
  );
};

const GivenRules = ({ gives }: { readonly gives: Agreement["gives"] }): ReactNode => {
  const t = useTranslations("partners.agreement");
  return (
    <>
      <FormField
        name="sources"
        label={t("sources")}
        hint={t("sourcesHint")}
        defaultValue={gives.sources.join(", ")}
        required
      />
      <FormField
        name="homeOnlyDays"
        label={t("homeOnlyDays")}
        hint={t("homeOnlyDaysHint")}
        inputMode="numeric"
        defaultValue={gives.homeOnlyDays}
        required
      />
      <SelectField
        name="permittedUse"
        label={t("permittedUse")}
        chosen={gives.permittedUse}
        options={permittedUses.map((use) => ({ value: use, label: t(`use.${use}`) }))}
      />
      <ChoiceFields
        name="gives"
        kind="checkbox"
        legend={t("rules")}
        choices={[
          { value: "onlyHelpWanted", label: t("onlyHelpWanted"), isChosen: gives.onlyHelpWanted },
          { value: "passesOn", label: t("passesOn"), isChosen: gives.passesOn },
        ]}
      />
    </>
  );
};

const TakenFields = ({ agreement: { takes } }: AgreementFieldsProps): ReactNode => {
  const t = useTranslations("partners.agreement");
  const types = useTypeChoices(takes.offerTypes);
  return (
    <TextSection title={t("takes")}>
      <ChoiceFields
        name="takes"
        kind="checkbox"
        legend={t("rules")}
        choices={[
          { value: "isWanted", label: t("isWanted"), isChosen: takes.isWanted },
          { value: "fromOthers", label: t("fromOthers"), isChosen: takes.fromOthers },
        ]}
      />
      <ChoiceFields
        name="takesTypes"
        kind="checkbox"
        legend={t("types")}
        hint={t("noneMeansAll")}
        choices={types}
      />
      <FormField
        name="maxOffers"
        label={t("maxOffers")}
        hint={t("maxOffersHint")}
        inputMode="numeric"
        defaultValue={takes.maxOffers}
        required
      />
    </TextSection>
  );
};

const FigureFields = ({ agreement: { figures } }: Pick<AgreementFieldsProps, "agreement">) => {
  const t = useTranslations("partners.agreement");
  return (
    <TextSection title={t("figures")}>
      <ChoiceFields
        name="figures"
        kind="checkbox"
        legend={t("figuresLegend")}
        hint={t("figuresHint")}
        choices={figureKinds.map((kind) => ({
          value: kind,
          label: t(`figure.${kind}`),
          isChosen: figures.includes(kind),
        }))}
      />
    </TextSection>
  );
};
