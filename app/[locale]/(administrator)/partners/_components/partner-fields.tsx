import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormField } from "@/app/_components/form-field";
import { TextSection } from "@/app/_components/text-page";
import type { Partner } from "@/lib/exchange/partner";

/** Where the partner's portal is and whom to call. */
export const PartnerFields = ({
  partner,
}: {
  readonly partner?: Pick<Partner, "baseUrl" | "contact">;
}): ReactNode => {
  const t = useTranslations("partners.fields");
  return (
    <TextSection title={t("contact")}>
      <FormField
        name="baseUrl"
        type="url"
        label={t("baseUrl")}
        hint={t("baseUrlHint")}
        defaultValue={partner?.baseUrl}
        required
      />
      <FormField name="contactName" label={t("contactName")} defaultValue={partner?.contact.name} />
      <FormField
        name="contactEmail"
        type="email"
        label={t("contactEmail")}
        defaultValue={partner?.contact.email}
      />
      <FormField
        name="contactPhone"
        type="tel"
        label={t("contactPhone")}
        defaultValue={partner?.contact.phone}
      />
    </TextSection>
  );
};
