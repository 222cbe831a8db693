import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormField } from "@/app/_components/form-field";
import { TextSection } from "@/app/_components/text-page";

/** Who the company is and who speaks for it. */
export const RegistrationFields = (): ReactNode => (
  <>
    <CompanyFields />
    <PersonFields />
  </>
);

const CompanyFields = (): ReactNode => {
  const t = useTranslations("employer.register");
  return (
    <TextSection title={t("companyTitle")}>
      <FormField name="company" label={t("company")} autoComplete="organization" required />
      <FormField name="street" label={t("street")} autoComplete="street-address" required />
      <FormField name="postcode" label={t("postcode")} autoComplete="postal-code" required />
      <FormField name="locality" label={t("locality")} autoComplete="address-level2" required />
      <FormField
        name="companyNumber"
        label={t("companyNumber")}
        hint={t("companyNumberHint")}
        maxLength={40}
      />
    </TextSection>
  );
};

const PersonFields = (): ReactNode => {
  const t = useTranslations("employer.register");
  return (
    <TextSection title={t("personTitle")}>
      <FormField name="name" label={t("name")} autoComplete="name" required />
      <FormField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phoneHint")}
        autoComplete="tel"
        maxLength={40}
        required
      />
      <FormField name="email" type="email" label={t("email")} autoComplete="email" required />
      <FormField
        name="password"
        type="password"
        label={t("password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        minLength={14}
        required
      />
    </TextSection>
  );
};
