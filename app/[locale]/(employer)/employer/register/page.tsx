import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { RegistrationFields } from "./_components/registration-fields";
import { paths } from "@/app/paths";
import { registerAction } from "./actions";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ sent?: string; refused?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employer.register"))("title"),
});

const RegisterPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { sent, refused }, t] = [
    await params,
    await searchParams,
    await getTranslations("employer.register"),
  ];
  if (sent) {
    return (
      <TextPage title={t("sentTitle")}>
        <p>{t("sent")}</p>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <p>
        <a className="kern-link" href={paths.ownOffers(locale)}>
          {t("haveAccount")}
        </a>
      </p>
      {refused ? (
        <div role="alert">
          <Alert kind="danger" title={t("refusedTitle")}>
            <p>{refused === "password" ? t("refusedPassword") : t("refused")}</p>
          </Alert>
        </div>
      ) : null}
      <ActionForm action={registerAction} className="stacked-form">
        <RegistrationFields />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </TextPage>
  );
};

export default RegisterPage;
