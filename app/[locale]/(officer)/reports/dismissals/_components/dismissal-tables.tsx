import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useSourceName } from "@/app/_format/use-source-name";
import { vocabulary } from "@/lib/composition/vocabulary";
import { dismissReasons } from "@/lib/matching/decisions/match-decision";
import { type DismissalReport, UNKNOWN } from "@/lib/matching/reports/dismissal-report";
import type { Guarded } from "@/lib/matching/reports/small-numbers";
import { type Bar, BarTable } from "../../_components/bar-table";

type DismissalTablesProps = { readonly report: DismissalReport };

/** Reasons, occupation fields, sources and months, each as a chart in a table. */
export const DismissalTables = ({ report }: DismissalTablesProps): ReactNode => {
  const t = useTranslations("dismissalReport");
  const tables = [
    { name: "reason" as const, rows: report.byReason, labelOf: useReasonLabel() },
    { name: "month" as const, rows: report.byMonth, labelOf: useMonthLabel() },
    { name: "field" as const, rows: report.byField, labelOf: useFieldLabel() },
    { name: "source" as const, rows: report.bySource, labelOf: useSourceLabel() },
  ];
  return (
    <div className="report-grid">
      {tables.map(({ name, rows, labelOf }) => (
        <BarTable
          key={name}
          caption={t(`by.${name}`)}
          labelHeader={t(`header.${name}`)}
          valueHeader={t("dismissed")}
          bars={rows.map((row) => toBar(row, labelOf, t("hidden")))}
        />
      ))}
    </div>
  );
};

const toBar = (
  { key, count }: Guarded<string>,
  labelOf: (key: string) => string,
  hidden: string,
): Bar => ({ key, label: labelOf(key), size: count, text: count?.toString() ?? hidden });

type LabelOf = (key: string) => string;

const useReasonLabel = (): LabelOf => {
  const t = useTranslations("match.decide");
  return (key) => {
    const reason = dismissReasons.find((each) => each === key);
    return reason ? t(`reason.${reason}`) : key;
  };
};

const useMonthLabel = (): LabelOf => {
  const format = new Intl.DateTimeFormat(useLocale(), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (key) => format.format(new Date(`${key}-01T00:00:00Z`));
};

const useFieldLabel = (): LabelOf => {
  const t = useTranslations("dismissalReport");
  return (key) => (key === UNKNOWN ? t("unknown") : (vocabulary().findGroup(key)?.label ?? key));
};

const useSourceLabel = (): LabelOf => {
  const [t, nameOf] = [useTranslations("dismissalReport"), useSourceName()];
  return (key) => (key === UNKNOWN ? t("unknown") : nameOf(key));
};
