import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";

type AccessibilityPageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: AccessibilityPageProps): Promise<Metadata> => {
  const t = await getTranslations("accessibilityPage");
  const { locale } = await params;
  return { title: t("title"), ...alternatesOf({ locale, pathOf: paths.accessibility }) };
};

const AccessibilityPage = (): ReactNode => {
  const t = useTranslations("accessibilityPage");
  const { portalName, contact } = operator();
  return (
    <TextPage title={t("title")}>
      <TextSection title={t("goal")}>
        <p>{t("goalText", { portal: portalName })}</p>
      </TextSection>
      <TextSection title={t("state")}>
        <p>{t("stateText")}</p>
      </TextSection>
      <TextSection title={t("limits")}>
        <p>{t("limitsText")}</p>
      </TextSection>
      <TextSection title={t("feedback")}>
        <p>{t("feedbackText", { email: contact.email, phone: contact.phone })}</p>
      </TextSection>
    </TextPage>
  );
};

export default AccessibilityPage;
