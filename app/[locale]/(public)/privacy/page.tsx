import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import { SAVED_FOR_DAYS } from "@/lib/vacancies/saved/saved-vacancies";

type PrivacyPageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: PrivacyPageProps): Promise<Metadata> => {
  const t = await getTranslations("privacy");
  const { locale } = await params;
  return { title: t("title"), ...alternatesOf({ locale, pathOf: paths.privacy }) };
};

const PrivacyPage = (): ReactNode => {
  const t = useTranslations("privacy");
  const { jobcenterName, contact } = operator();
  return (
    <TextPage title={t("title")}>
      <TextSection title={t("responsible")}>
        <address>
          {jobcenterName}
          <br />
          {contact.address}
          <br />
          {contact.email}
        </address>
      </TextSection>
      <TextSection title={t("visit")}>
        <p>{t("visitText")}</p>
      </TextSection>
      <TextSection title={t("saved")}>
        <p>{t("savedText", { days: SAVED_FOR_DAYS })}</p>
      </TextSection>
      <TextSection title={t("technical")}>
        <p>{t("technicalText")}</p>
      </TextSection>
      <TextSection title={t("signIn")}>
        <p>{t("signInText")}</p>
      </TextSection>
      <TextSection title={t("links")}>
        <p>{t("linksText")}</p>
      </TextSection>
      <TextSection title={t("rights")}>
        <p>{t("rightsText", { email: contact.email })}</p>
      </TextSection>
    </TextPage>
  );
};

export default PrivacyPage;
