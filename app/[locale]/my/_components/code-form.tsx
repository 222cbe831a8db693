import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { FormField } from "@/app/_components/form-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { redeemInvitationAction } from "../actions";

/** Takes the code that the Jobcenter handed over. */
export const CodeForm = ({ isWrong }: { readonly isWrong: boolean }): ReactNode => {
  const t = useTranslations("ownHome");
  return (
    <>
      <p>{t("noFile")}</p>
      <ActionForm action={redeemInvitationAction} className="sign-in__form">
        <FormField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="off"
          maxLength={40}
          isWrong={isWrong}
          required
        />
        <SubmitButton kind="secondary">{t("useCode")}</SubmitButton>
      </ActionForm>
    </>
  );
};
