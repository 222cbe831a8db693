import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ages, cells, fields, fitCounts } from "@/lib/key-figures/month-figures";
import type { MonthView } from "@/lib/key-figures/side-by-side";
import { targetGroups } from "@/lib/job-seekers/target-groups";
import { origins } from "@/lib/vacancies/vacancy";
import { FigureTable, type FigureRow } from "./figure-table";
import { monthText } from "./month-text";

/** All figures of one month, one column for each Kreis. */
export const FigureTables = ({ view }: { readonly view: MonthView }): ReactNode => {
  const t = useTranslations("keyFigures");
  const group = useTranslations("officer.targetGroup");
  const all = (kind: "offers" | "people"): FigureRow => ({ cell: cells[kind], name: t("all") });
  const tables: readonly (readonly [string, readonly FigureRow[]])[] = [
    [
      t("byField"),
      [
        all("offers"),
        ...fields.map((one) => ({ cell: cells.ofField(one), name: t(`field.${one}`) })),
      ],
    ],
    [
      t("byOrigin"),
      origins.map((one) => ({ cell: cells.ofOrigin(one), name: t(`origin.${one}`) })),
    ],
    [t("byAge"), ages.map((one) => ({ cell: cells.ofAge(one), name: t(`age.${one}`) }))],
    [t("byFits"), fitCounts.map((one) => ({ cell: cells.ofFits(one), name: t(`fits.${one}`) }))],
    [
      t("byGroup"),
      [
        all("people"),
        ...targetGroups.map((one) => ({ cell: cells.ofGroup(one), name: group(one) })),
      ],
    ],
  ];
  return (
    <>
      <h2 className="kern-heading-medium">{monthText(useLocale(), view.month)}</h2>
      <p>{t("suppressed")}</p>
      {tables.map(([title, rows]) => (
        <FigureTable key={title} title={title} rows={rows} told={view.told} />
      ))}
    </>
  );
};
