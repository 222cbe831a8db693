import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { PlainForm } from "@/app/_components/plain-form";
import { TextField } from "@/app/_components/text-field";
import { TextPage } from "@/app/_components/text-page";
import { requestResetAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("passwordReset"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<{ readonly sent?: string }> };

const PasswordResetPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("passwordReset");
  const { sent } = await searchParams;
  return (
    <TextPage title={t("title")}>
      {sent ? (
        <div role="status">
          <Alert kind="info" title={t("sent")} />
        </div>
      ) : (
        <>
          <p>{t("lead")}</p>
          <PlainForm action={requestResetAction} submit={t("submit")} kind="primary">
            <TextField
              name="email"
              type="email"
              label={(await getTranslations("signIn"))("email")}
              autoComplete="username"
            />
          </PlainForm>
        </>
      )}
    </TextPage>
  );
};

export default PasswordResetPage;
