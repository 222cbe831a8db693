import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { PlainForm } from "@/app/_components/plain-form";
import { TextField } from "@/app/_components/text-field";
import { TextPage } from "@/app/_components/text-page";
import { paths } from "@/app/paths";
import { passwordReset } from "@/lib/composition/own-account";
import { AccountNotice } from "../../account/_components/account-notice";
import { completeResetAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("passwordReset"))("newTitle"),
  robots: { index: false },
  referrer: "strict-origin",
});

type PageProps = {
  readonly searchParams: Promise<{ readonly token?: string; readonly refused?: string }>;
};

/** Opening the link changes nothing, since mail scanners open links too; the form acts. */
const NewPasswordPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations();
  const { token = "", refused = "" } = await searchParams;
  if (!(await passwordReset().isOpen(String(token)))) {
    return (
      <TextPage title={t("passwordReset.newTitle")}>
        <div role="alert">
          <Alert kind="warning" title={t("passwordReset.expired")} />
        </div>
        <ButtonLink href={paths.passwordReset(await getLocale())}>
          {t("passwordReset.title")}
        </ButtonLink>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("passwordReset.newTitle")}>
      <AccountNotice refused={refused} />
      <p>{t("passwordReset.newLead")}</p>
      <PlainForm action={completeResetAction} submit={t("passwordReset.set")} kind="primary">
        <input type="hidden" name="token" value={token} />
        <TextField
          name="next"
          type="password"
          label={t("account.newPassword")}
          hint={t("account.passwordHint")}
          autoComplete="new-password"
        />
      </PlainForm>
    </TextPage>
  );
};

export default NewPasswordPage;
