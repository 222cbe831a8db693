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
          bars={barsOf(rows, labelOf, {
            hidden: t("hidden"),
            others: name === "month" ? undefined : (count) => t("others", { count }),
          })}
        />
      ))}
    </div>
  );
};

type Words = {
  readonly hidden: string;
  /** Names all hidden rows as one; absent where each has to stand in its place. */
  readonly others: ((count: number) => string) | undefined;
};

const barsOf = (
  rows: readonly Guarded<string>[],
  labelOf: (key: string) => string,
  { hidden, others }: Words,
): readonly Bar[] => {
  const bars = rows.map(({ key, count }): Bar => ({
    ...{ key, label: labelOf(key), size: count },
    text: count?.toString() ?? hidden,
  }));
  const few = bars.filter(({ size }) => size === undefined);
  if (!others || few.length < MANY_HIDDEN) return bars;
  const shown = bars.filter(({ size }) => size !== undefined);
  return [...shown, { key: "others", label: others(few.length), text: hidden }];
};

/** From here a list of hidden numbers says nothing more than their count. */
const MANY_HIDDEN = 5;

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
