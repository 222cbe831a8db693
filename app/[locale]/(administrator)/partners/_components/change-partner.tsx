import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { operator } from "@/lib/composition/operator";
import type { Partner } from "@/lib/exchange/partner";
import { changePartnerAction } from "../actions";
import { AgreementFields } from "./agreement-fields";
import { PartnerFields } from "./partner-fields";

/** The agreement with its contact, to be changed. */
export const ChangePartner = ({ partner }: { readonly partner: Partner }): ReactNode => {
  const t = useTranslations("partners");
  return (
    <details className="text-section">
      <summary>
        <strong>{t("agreement.title")}</strong>
      </summary>
      <ActionForm action={changePartnerAction} className="stacked-form">
        <input type="hidden" name="id" value={partner.id} />
        <PartnerFields partner={partner} />
        <AgreementFields agreement={partner.agreement} municipalities={operator().municipalities} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </details>
  );
};
