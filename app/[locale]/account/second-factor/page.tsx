import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppSecret } from "@/app/_components/app-secret";
import { TextField } from "@/app/_components/text-field";
import { TextPage } from "@/app/_components/text-page";
import { requireSession } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { enrolment, oneTimeCodes } from "@/lib/composition/second-factors";
import { PlainForm } from "@/app/_components/plain-form";
import { AccountNotice, type NoticeParams } from "../_components/account-notice";
import { confirmSecondFactorAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signIn"))("setUpTitle"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<NoticeParams> };

const SecondFactorPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("signIn");
  const locale = await getLocale();
  const { account } = await requireSession(locale);
  const candidate = await enrolment().candidateOf(account.id);
  if (candidate === undefined) redirect(paths.account(locale));
  return (
    <TextPage title={t("setUpTitle")}>
      <AccountNotice {...await searchParams} />
      <p>{t("setUpLead")}</p>
      <AppSecret secret={candidate} address={oneTimeCodes().addressOf(candidate, account.email)} />
      <PlainForm action={confirmSecondFactorAction} submit={t("submitSetUp")} kind="primary">
        <TextField
          name="code"
          label={t("code")}
          hint={t("firstCodeHint")}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      </PlainForm>
    </TextPage>
  );
};

export default SecondFactorPage;
