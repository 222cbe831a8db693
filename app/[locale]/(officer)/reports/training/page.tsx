import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { PrintButton } from "@/app/_components/print-button";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { trainingPlanUseCases } from "@/lib/composition/training-plans";
import { planQuerySchema, type PlanRead } from "@/lib/matching/planning/read-training-plan";
import { FEWEST_PEOPLE } from "@/lib/matching/reports/small-numbers";
import { PlanFilter } from "./_components/plan-filter";
import { PlanProgress } from "./_components/plan-progress";
import { PlanTable } from "./_components/plan-table";
import "../reports.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("trainingPlan"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

/** More rows than anybody reads; the file holds them all. */
const SHOWN = 40;
const toldSchema = z.enum(["requested", "already-under-way"]).optional().catch(undefined);

/** Which single changes would open most offers, by pool and occupation: for planning courses. */
const TrainingPlanPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireRight(locale, "match-reports.read");
  const t = await getTranslations("trainingPlan");
  const asked = await searchParams;
  const query = planQuerySchema.parse(asked);
  const read = await trainingPlanUseCases().readTrainingPlan(actor, query);
  if (!read.ok) notFound();
  const told = toldSchema.parse(asked["told"]);
  const { rows, underWay } = read.value;
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead", { fewest: FEWEST_PEOPLE })}</p>
      {told ? <Alert kind="info" title={t(`told.${told}`)} /> : null}
      <PlanProgress underWay={underWay} />
      <PlanFilter query={query} fields={read.value.fields} pools={read.value.pools} />
      <Counted read={read.value} />
      {rows.length > 0 ? <PlanTable rows={rows.slice(0, SHOWN)} /> : <p>{t("none")}</p>}
      <p className="report-tools button-row">
        <a
          className="kern-btn kern-btn--secondary"
          href={paths.trainingPlanTable(locale, query)}
          download
        >
          <span className="kern-label">{t("csv")}</span>
        </a>
        <PrintButton label={t("print")} />
      </p>
    </div>
  );
};

const Counted = async ({
  read: { plan, rows },
}: {
  readonly read: PlanRead;
}): Promise<ReactNode> => {
  const [t, format] = [await getTranslations("trainingPlan"), await getFormatter()];
  if (!plan) return <p>{t("neverCounted")}</p>;
  return (
    <p role="status">
      {t("counted", {
        shown: Math.min(rows.length, SHOWN),
        all: rows.length,
        people: plan.people,
        offers: plan.offers,
        on: format.dateTime(plan.finishedAt, { dateStyle: "medium", timeStyle: "short" }),
        rules: plan.rulesVersion,
      })}
    </p>
  );
};

export default TrainingPlanPage;
