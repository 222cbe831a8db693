import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { PrintButton } from "@/app/_components/print-button";
import { requireRight } from "@/app/_server/require-actor";
import { matchReports } from "@/lib/composition/match-reports";
import { operator } from "@/lib/composition/operator";
import { FEWEST_PEOPLE } from "@/lib/matching/reports/small-numbers";
import { reportQuerySchema } from "@/lib/matching/reports/read-dismissal-report";
import { DismissalTables } from "./_components/dismissal-tables";
import { ReportFilter } from "./_components/report-filter";
import { makePeriodText } from "./_words/period-text";
import "../reports.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("dismissalReport"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

/** Why officers put offers aside, in figures: where to win other offers, or to mend data. */
const DismissalReportPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireRight(await getLocale(), "match-reports.read");
  const t = await getTranslations("dismissalReport");
  const query = reportQuerySchema.parse(await searchParams);
  const read = await matchReports().readDismissalReport(actor, query);
  if (!read.ok) return <NotAllowed />;
  const { site, mayChooseSite, period, periods, total } = read.value;
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead", { fewest: FEWEST_PEOPLE })}</p>
      <ReportFilter {...{ period, periods, site, mayChooseSite }} />
      <p role="status">
        {t("counted", {
          where: operator().sites.find(({ id }) => id === site)?.name ?? t("wholeKreis"),
          period: makePeriodText(t)(period),
          total: total ?? 0,
          hidden: total === undefined ? "yes" : "no",
        })}
      </p>
      {total ? <DismissalTables report={read.value} /> : <NothingToShow total={total} />}
      <p className="report-tools">
        <PrintButton label={t("print")} />
      </p>
    </div>
  );
};

const NothingToShow = async ({
  total,
}: {
  readonly total: number | undefined;
}): Promise<ReactNode> => {
  const t = await getTranslations("dismissalReport");
  const isEmpty = total === 0;
  return (
    <Alert kind="info" title={t(isEmpty ? "noneTitle" : "tooFewTitle")}>
      <p>{t(isEmpty ? "none" : "tooFew", { fewest: FEWEST_PEOPLE })}</p>
    </Alert>
  );
};

const NotAllowed = async (): Promise<ReactNode> => {
  const t = await getTranslations("dismissalReport");
  return (
    <div className="page" data-refused="">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <Alert kind="info" title={t("noSiteTitle")}>
        <p>{t("noSite")}</p>
      </Alert>
    </div>
  );
};

export default DismissalReportPage;
