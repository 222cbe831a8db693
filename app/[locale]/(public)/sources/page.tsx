import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { vocabularyUseCases } from "@/lib/composition/official-sets";
import { operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { emptySearch } from "@/lib/vacancies/search-request";
import { SourceTable } from "./_components/source-table";

type SourcesPageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: SourcesPageProps): Promise<Metadata> => {
  const t = await getTranslations("sourcesPage");
  const { locale } = await params;
  return { title: t("title"), ...alternatesOf({ locale, pathOf: paths.sources }) };
};

const SourcesPage = async (): Promise<ReactNode> => {
  const t = await getTranslations("sourcesPage");
  const { facets } = await vacancyUseCases().search({
    ...emptySearch,
    radius: "everywhere",
    pageSize: 1,
  });
  const { openDataLicence } = operator();
  const publishers = await vocabularyUseCases().publishers();
  return (
    <TextPage title={t("title")}>
      <TextSection title={t("vacancies")}>
        <p>{t("vacanciesText")}</p>
        <SourceTable counts={facets.source} />
      </TextSection>
      <TextSection title={t("data")}>
        <ul>
          <li>{t("geo")}</li>
          <li>{t("municipalities")}</li>
          <li>{t("stops")}</li>
          <li>{t("occupations")}</li>
          {publishers.map((publisher) => (
            <li key={publisher}>{t(`official.${publisher}`)}</li>
          ))}
        </ul>
      </TextSection>
      <TextSection title={t("openData")}>
        <p>{t("openDataText")}</p>
        <ul>
          <li>
            <a href={paths.openFeed}>{t("openFeed")}</a>
          </li>
          <li>
            {t("licence")}:{" "}
            <a href={openDataLicence.url} lang="de">
              {openDataLicence.name}
            </a>
          </li>
        </ul>
      </TextSection>
      <TextSection title={t("software")}>
        <p>{t("softwareText")}</p>
      </TextSection>
    </TextPage>
  );
};

export default SourcesPage;
