import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormField } from "@/app/_components/form-field";
import { TextSection } from "@/app/_components/text-page";
import type { OfferFormProps } from "./offer-form-props";

/** How people apply. */
export const ContactFields = ({ vacancy: { facts }, problems }: OfferFormProps): ReactNode => {
  const t = useTranslations("employer.form");
  return (
    <TextSection title={t("contactTitle")}>
      <FormField name="contactName" label={t("contactName")} defaultValue={facts.contactName} />
      <FormField
        name="email"
        type="email"
        label={t("contactEmail")}
        defaultValue={facts.application?.email}
        isWrong={problems.includes("email")}
      />
      <FormField
        name="phone"
        type="tel"
        label={t("contactPhone")}
        maxLength={40}
        defaultValue={facts.application?.phone}
        isWrong={problems.includes("phone")}
      />
    </TextSection>
  );
};
