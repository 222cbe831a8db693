import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormField } from "@/app/_components/form-field";
import { SelectField } from "@/app/_components/select-field";
import { TextSection } from "@/app/_components/text-page";
import { payUnits } from "@/lib/vacancies/vacancy-facts";
import type { OfferFormProps } from "./offer-form-props";

/** What is paid, asked once, with what the law asks beside it. */
export const PayFields = ({ vacancy, problems, minimumWage }: OfferFormProps): ReactNode => {
  const t = useTranslations("employer.form");
  const unitName = useTranslations("employer.payUnit");
  const format = useFormatter();
  const { pay } = vacancy.facts;
  const euros = (amount: number): string =>
    format.number(amount, { style: "currency", currency: "EUR" });
  return (
    <TextSection title={t("payTitle")}>
      {minimumWage === undefined ? null : <p>{t("minimumWage", { amount: euros(minimumWage) })}</p>}
      <FormField
        name="payMin"
        label={t("payMin")}
        inputMode="decimal"
        maxLength={9}
        defaultValue={pay?.min}
        isWrong={problems.includes("pay")}
      />
      <FormField
        name="payMax"
        label={t("payMax")}
        inputMode="decimal"
        maxLength={9}
        defaultValue={pay?.max}
        isWrong={problems.includes("pay")}
      />
      <SelectField
        name="payUnit"
        label={t("payUnit")}
        chosen={pay?.unit ?? "hour"}
        options={payUnits.map((unit) => ({ value: unit, label: unitName(unit) }))}
      />
    </TextSection>
  );
};
