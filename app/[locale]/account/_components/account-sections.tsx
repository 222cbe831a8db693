import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlainForm } from "@/app/_components/plain-form";
import { TextField } from "@/app/_components/text-field";
import { TextSection } from "@/app/_components/text-page";
import { changePasswordAction, requestEmailChangeAction } from "../actions";
import { Fold } from "./fold";

/** Asks for a new address, which counts once it was confirmed. */
export const EmailSection = (): ReactNode => {
  const t = useTranslations();
  return (
    <TextSection title={t("account.email")}>
      <Fold title={t("account.changeEmail")}>
        <PlainForm action={requestEmailChangeAction} submit={t("account.changeEmail")}>
          <TextField name="email" type="email" label={t("account.newEmail")} />
          <TextField
            name="password"
            id="password-email"
            type="password"
            label={t("secondFactor.passwordAgain")}
            autoComplete="current-password"
          />
        </PlainForm>
      </Fold>
    </TextSection>
  );
};

/** Asks for the old and the new password. */
export const PasswordSection = (): ReactNode => {
  const t = useTranslations();
  return (
    <TextSection title={t("account.password")}>
      <PlainForm action={changePasswordAction} submit={t("account.changePassword")}>
        <TextField
          name="current"
          type="password"
          label={t("account.currentPassword")}
          autoComplete="current-password"
        />
        <TextField
          name="next"
          type="password"
          label={t("account.newPassword")}
          hint={t("account.passwordHint")}
          autoComplete="new-password"
        />
      </PlainForm>
    </TextSection>
  );
};
