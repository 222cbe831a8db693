import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { retentionRuns } from "@/lib/composition/retention";
import { retentionRules } from "@/lib/data-protection/retention-rules";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("retention"))("title"),
  robots: { index: false },
});

const moment = { dateStyle: "medium", timeStyle: "short" } as const;

const RetentionPage = async (): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  if (!mayEver(actor, "retention.read")) notFound();
  const [t, format] = [await getTranslations("retention"), await getFormatter()];
  const [last] = await retentionRuns().newest(1);
  const ranAt = last && format.dateTime(last.startedAt, moment);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      <p>{ranAt ? t("lastRun", { at: ranAt }) : t("noRun")}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t("title")}>
        <table className="kern-table">
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {(["rule", "days", "what", "source", "found", "done"] as const).map((column) => (
                <th key={column} className="kern-table__header" scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {retentionRules.map(({ id, days, what, source }) => {
              const outcome = last?.outcomes.find(({ rule }) => rule === id);
              return (
                <tr key={id} className="kern-table__row">
                  <th className="kern-table__cell" scope="row">
                    {t(`ruleName.${id}`)}
                  </th>
                  <td className="kern-table__cell">{format.number(days)}</td>
                  <td className="kern-table__cell">{t(`whatHappens.${what}`)}</td>
                  <td className="kern-table__cell" lang="en">
                    {source}
                  </td>
                  <td className="kern-table__cell">{outcome ? outcome.found : "–"}</td>
                  <td className="kern-table__cell">{outcome ? outcome.done : "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
};

export default RetentionPage;
