import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ButtonLink } from "@/app/_components/button-link";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { employerRegistration } from "@/lib/composition/employer-registration";
import { confirmAction } from "./actions";

type PageProps = {
  readonly params: Promise<{ locale: Locale; token: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export const metadata: Metadata = { robots: { index: false }, referrer: "strict-origin" };

/** Opening it confirms nothing: mail programs open links by themselves. */
const ConfirmPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, token }, { done }, t] = [
    await params,
    await searchParams,
    await getTranslations("employer.confirm"),
  ];
  if (done) {
    return (
      <TextPage title={t("doneTitle")}>
        <p>{t("done")}</p>
        <ButtonLink href={paths.signIn(locale)}>{t("signIn")}</ButtonLink>
      </TextPage>
    );
  }
  if (!(await employerRegistration().isWaiting(token))) {
    return (
      <TextPage title={t("lateTitle")}>
        <p>{t("late")}</p>
        <ButtonLink href={paths.employerRegister(locale)}>{t("again")}</ButtonLink>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <ActionForm action={confirmAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </TextPage>
  );
};

export default ConfirmPage;
