import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { partnerStore } from "@/lib/composition/exchange/wiring";
import { figureStore } from "@/lib/composition/key-figures/key-figures";
import { operator } from "@/lib/composition/operator";
import { cells } from "@/lib/key-figures/month-figures";
import { courseOf, monthViews } from "@/lib/key-figures/side-by-side";
import { CourseChart } from "./_components/course-chart";
import { FigureTables } from "./_components/figure-tables";
import { MonthLinks } from "./_components/month-links";
import "./key-figures.css";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ month?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("keyFigures"))("title"),
  robots: { index: false },
});

/** What Kreise told each other of a month, side by side, and how it went over the months. */
const KeyFiguresPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { month }] = [await params, await searchParams];
  await requireRight(locale, "key-figures.read");
  const t = await getTranslations("keyFigures");
  const partners = await partnerStore().list();
  const views = monthViews(
    await figureStore().list(),
    operator().kreis.ags,
    (kreis) => partners.find(({ partner }) => partner.ags === kreis)?.partner.agreement.figures,
  );
  const view = views.find((one) => one.month === month) ?? views[0];
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      {view ? (
        <>
          <CourseChart
            months={views.map((one) => one.month).toReversed()}
            course={courseOf(views, cells.offers)}
          />
          <MonthLinks months={views.map((one) => one.month)} chosen={view.month} />
          <FigureTables view={view} />
        </>
      ) : (
        <Alert kind="info" title={t("none")} />
      )}
    </div>
  );
};

export default KeyFiguresPage;
