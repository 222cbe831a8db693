import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import { useSourceName } from "@/app/_format/use-source-name";
import { paths } from "@/app/paths";
import { emptySearch } from "@/lib/vacancies/search-request";
import type { FacetCounts } from "@/lib/vacancies/vacancy-search";

/** Each source with the number of its offers, the largest first. */
export const SourceTable = ({ counts }: { counts: FacetCounts }): ReactNode => {
  const t = useTranslations();
  const locale = useLocale();
  const number = useNumberText();
  const sourceName = useSourceName();
  const rows = Object.entries(counts).sort(([, one], [, other]) => other - one);
  if (rows.length === 0) return <p>{t("sourcesPage.noSources")}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("card.source")}</th>
          <th scope="col">{t("map.vacancies")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([source, count]) => (
          <tr key={source}>
            <th scope="row">
              <a
                href={paths.vacancies(locale, { ...emptySearch, sort: "newest", source: [source] })}
              >
                {sourceName(source)}
              </a>
            </th>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
