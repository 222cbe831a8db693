import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import { requireSession } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { isStaff } from "@/lib/accounts/account";
import { AccountNotice, type NoticeParams } from "./_components/account-notice";
import { EmailSection, PasswordSection } from "./_components/account-sections";
import { SecondFactorSection } from "./_components/second-factor-section";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("account"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<NoticeParams> };

const AccountPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations();
  const locale = await getLocale();
  const { account } = await requireSession(locale);
  return (
    <TextPage title={t("account.title")}>
      <AccountNotice {...await searchParams} />
      <p>
        {t("account.who", { name: account.name, role: t(`officer.role.${account.role}`) })}
        <br />
        {t("account.emailIs", { email: account.email })}
      </p>
      <TextSection title={t("account.sessions")}>
        <p>
          <a href={paths.ownSessions(locale)}>{t("account.sessionsLink")}</a>
        </p>
      </TextSection>
      {account.role === "job-seeker" ? (
        <TextSection title={t("myData.title")}>
          <p>
            <a href={paths.myData(locale)}>{t("myData.link")}</a>
          </p>
        </TextSection>
      ) : null}
      <SecondFactorSection account={account} />
      {isStaff(account.role) ? null : (
        <TextSection title={t("passkeys.title")}>
          <p>
            <a href={paths.passkeys(locale)}>{t("passkeys.link")}</a>
          </p>
        </TextSection>
      )}
      <EmailSection />
      <PasswordSection />
    </TextPage>
  );
};

export default AccountPage;
