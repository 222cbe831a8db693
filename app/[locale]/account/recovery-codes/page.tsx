import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PrintButton } from "@/app/_components/print-button";
import { TextPage } from "@/app/_components/text-page";
import { requireSession } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { enrolment } from "@/lib/composition/second-factors";
import { PlainForm } from "@/app/_components/plain-form";
import { hideRecoveryCodesAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("recoveryCodes"))("title"),
  robots: { index: false },
});

const RecoveryCodesPage = async (): Promise<ReactNode> => {
  const t = await getTranslations("recoveryCodes");
  const locale = await getLocale();
  const { account } = await requireSession(locale);
  const codes = await enrolment().shownRecoveryCodes(account.id);
  if (!codes) redirect(paths.account(locale));
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <p>{t("owner", { email: account.email })}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="no-print">
        <PrintButton label={t("print")} />
        <PlainForm action={hideRecoveryCodesAction} submit={t("kept")} kind="primary" />
      </div>
    </TextPage>
  );
};

export default RecoveryCodesPage;
