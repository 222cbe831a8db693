import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { NotFoundView } from "@/app/_components/not-found-view";
import { PrintButton } from "@/app/_components/print-button";
import { QrCode } from "@/app/_components/qr-code";
import { TranslatedOccupation } from "@/app/_components/translated-occupation";
import { VacancyTitle } from "@/app/_components/vacancy-title";
import { datesIn } from "@/app/_format/use-dates";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { baseUrl, operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { withGermanAnswer } from "@/lib/vacancies/german-question/with-german-answer";
import { isPublished, type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { SheetTable } from "./sheet-table";

type SheetPageProps = { readonly params: Promise<{ locale: Locale; id: string }> };

export const generateMetadata = async ({ params }: SheetPageProps): Promise<Metadata> => {
  const t = await getTranslations("languages.sheet");
  const vacancy = await findOpenVacancy((await params).id);
  return {
    title: [t("title"), ...(vacancy ? [vacancy.title] : [])].join(": "),
    robots: { index: false },
  };
};

/** One offer on one page, in the reader's language and German side by side: to print, or for a kiosk. */
const SheetPage = async ({ params }: SheetPageProps): Promise<ReactNode> => {
  const { locale, id } = await params;
  const vacancy = await findOpenVacancy(id);
  if (!vacancy) return <NotFoundView />;
  const t = await getTranslations();
  const url = `${baseUrl()}${paths.vacancy(locale, vacancy.id)}`;
  return (
    <div className="page sheet">
      <p className="vacancy-page__back">
        <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
          {t("languages.sheet.backToOffer")}
        </a>
        <PrintButton label={t("vacancy.print")} />
      </p>
      <div className="sheet__head">
        <div>
          <h1 className="vacancy-head__title">
            <bdi lang={vacancy.facts.descriptionLanguage}>
              <VacancyTitle title={vacancy.title} />
            </bdi>
          </h1>
          <TranslatedOccupation vacancy={vacancy} className="vacancy-head__occupation" />
          <p>{t("languages.sheet.asOf", { date: datesIn(locale).long(vacancy.changedAt) })}</p>
        </div>
        <figure className="sheet__code">
          <QrCode text={url} label={t("languages.sheet.scan")} className="sheet__qr" />
          <figcaption>{t("languages.sheet.scan")}</figcaption>
        </figure>
      </div>
      <p className="sheet__hint">{t("languages.sheet.scanHint")}</p>
      <SheetTable
        vacancy={{ ...vacancy, facts: withGermanAnswer(vacancy.facts) }}
        locale={locale}
      />
      <p>
        {t("languages.sheet.showInJobcenter")} <bdi>{operator().jobcenterName}</bdi>,{" "}
        <bdi dir="ltr">{operator().contact.phone}</bdi>
      </p>
      <p className="print-only">
        {t("vacancy.printedFrom", { portal: operator().portalName, url })}
      </p>
    </div>
  );
};

const findOpenVacancy = cache(async (text: string): Promise<Vacancy | undefined> => {
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  return vacancy && isPublished(vacancy) ? vacancy : undefined;
});

export default SheetPage;
