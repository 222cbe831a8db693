import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { PlainForm } from "@/app/_components/plain-form";
import { TextField } from "@/app/_components/text-field";
import { TextPage } from "@/app/_components/text-page";
import { paths } from "@/app/paths";
import { completeSignUp } from "@/lib/composition/sign-up";
import { AccountNotice } from "../../account/_components/account-notice";
import { completeSignUpAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signUp"))("confirmTitle"),
  robots: { index: false },
  referrer: "strict-origin",
});

type PageProps = {
  readonly searchParams: Promise<{ readonly token?: string; readonly refused?: string }>;
};

/** Opening it makes no account: mail programs open links by themselves. */
const ConfirmSignUpPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations();
  const { token = "", refused = "" } = await searchParams;
  const pending = await completeSignUp().find(String(token));
  if (!pending) {
    return (
      <TextPage title={t("signUp.confirmTitle")}>
        <div role="alert">
          <Alert kind="warning" title={t("signUp.expired")} />
        </div>
        <ButtonLink href={paths.signUp(await getLocale())}>{t("signUp.again")}</ButtonLink>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("signUp.confirmTitle")}>
      <AccountNotice refused={String(refused)} />
      <p>{t("signUp.confirmLead", { email: pending.email })}</p>
      <PlainForm action={completeSignUpAction} submit={t("signUp.confirm")} kind="primary">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" value={pending.email} autoComplete="username" />
        <TextField
          name="next"
          type="password"
          label={t("signUp.password")}
          hint={t("account.passwordHint")}
          autoComplete="new-password"
        />
      </PlainForm>
    </TextPage>
  );
};

export default ConfirmSignUpPage;
