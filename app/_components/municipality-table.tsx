import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";

export type MunicipalityRow = {
  readonly ags: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
};

/** The map in words, for everybody whom a drawing does not help. */
export const MunicipalityTable = ({ rows }: { rows: readonly MunicipalityRow[] }): ReactNode => {
  const t = useTranslations("map");
  const number = useNumberText();
  return (
    <details className="map-table">
      <summary>{t("asTable")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("vacancies")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ags, name, count, href }) => (
            <tr key={ags}>
              <th scope="row">{count === 0 ? name : <a href={href}>{name}</a>}</th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
