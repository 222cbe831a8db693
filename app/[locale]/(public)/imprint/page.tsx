import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";

type ImprintPageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: ImprintPageProps): Promise<Metadata> => {
  const t = await getTranslations("imprint");
  const { locale } = await params;
  return { title: t("title"), ...alternatesOf({ locale, pathOf: paths.imprint }) };
};

const ImprintPage = (): ReactNode => {
  const t = useTranslations("imprint");
  const { name, jobcenterName, contact } = operator();
  return (
    <TextPage title={t("title")}>
      <TextSection title={t("provider")}>
        <address>
          {jobcenterName}
          <br />
          {name}
          <br />
          {contact.address}
        </address>
      </TextSection>
      <TextSection title={t("contact")}>
        <ul>
          <li>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
          <li>{contact.phone}</li>
          {contact.url ? (
            <li>
              {t("website")}: <a href={contact.url}>{contact.url}</a>
            </li>
          ) : null}
        </ul>
      </TextSection>
      <TextSection title={t("responsible")}>
        <p>{t("responsibleText", { jobcenter: jobcenterName })}</p>
      </TextSection>
      <TextSection title={t("report")}>
        <p>{t("reportText", { email: contact.email })}</p>
      </TextSection>
    </TextPage>
  );
};

export default ImprintPage;
