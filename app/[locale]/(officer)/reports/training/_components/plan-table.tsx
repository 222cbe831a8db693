import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type PlanRow, MOST_OFFERS_COUNTED } from "@/lib/matching/planning/training-plan";
import { FEWEST_PEOPLE } from "@/lib/matching/reports/small-numbers";
import { BarShape } from "../../_components/bar-table";
import { planRowWords } from "./plan-row-words";

type PlanTableProps = { readonly rows: readonly PlanRow[] };

/** One row for each change and occupation; the bar shows the opened offers. */
export const PlanTable = async ({ rows }: PlanTableProps): Promise<ReactNode> => {
  const t = await getTranslations("trainingPlan");
  const longest = Math.max(1, ...rows.map(({ offers }) => offers));
  const worded = await Promise.all(
    rows.map(async (row) => ({ row, ...(await planRowWords(row)) })),
  );
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t("table")}>
      <table className="kern-table bar-table">
        <caption className="bar-table__caption">{t("table")}</caption>
        <PlanTableHead />
        <tbody className="kern-table__body">
          {worded.map(({ row, change, occupation }) => (
            <tr key={JSON.stringify(row)} className="kern-table__row">
              <th className="kern-table__cell plan-table__change" scope="row">
                {change}
              </th>
              <td className="kern-table__cell">{occupation}</td>
              <td className="kern-table__cell bar-table__value">
                {row.offers >= MOST_OFFERS_COUNTED
                  ? t("orMore", { offers: row.offers })
                  : row.offers}
              </td>
              <td className="kern-table__cell bar-table__bar">
                <BarShape share={row.offers / longest} />
              </td>
              <td className="kern-table__cell bar-table__value">
                {row.people < FEWEST_PEOPLE ? t("few", { most: FEWEST_PEOPLE - 1 }) : row.people}
              </td>
              <td className="kern-table__cell bar-table__value">
                {row.people < FEWEST_PEOPLE ? "–" : row.openings}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const PlanTableHead = async (): Promise<ReactNode> => {
  const t = await getTranslations("trainingPlan");
  return (
    <thead className="kern-table__head">
      <tr className="kern-table__row">
        <th className="kern-table__header" scope="col">
          {t("change")}
        </th>
        <th className="kern-table__header" scope="col">
          {t("occupation")}
        </th>
        <th className="kern-table__header" scope="col" colSpan={2}>
          {t("offers")}
        </th>
        <th className="kern-table__header" scope="col">
          {t("people")}
        </th>
        <th className="kern-table__header" scope="col">
          {t("openings")}
        </th>
      </tr>
    </thead>
  );
};
