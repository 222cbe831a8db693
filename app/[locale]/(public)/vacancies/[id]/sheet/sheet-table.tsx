import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { vocabulary } from "@/lib/composition/vocabulary";
import { languageFacts } from "@/lib/languages/portal-languages";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { type SheetRow, sheetRows } from "./sheet-rows";

type SheetTableProps = { readonly vacancy: Vacancy; readonly locale: Locale };

/** Each fact in the reader's language beside the German one; what the ad does not say is left out. */
export const SheetTable = async ({ vacancy, locale }: SheetTableProps): Promise<ReactNode> => {
  const t = await getTranslations("languages.sheet");
  const german = await sheetRows(vacancy, vocabulary(), "de");
  const own = locale === "de" ? undefined : await sheetRows(vacancy, vocabulary(), locale);
  return (
    <table className="kern-table sheet__table">
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {own ? (
            <th className="kern-table__header" scope="col" colSpan={2}>
              {languageFacts[locale].name}
            </th>
          ) : (
            <th className="kern-table__header" scope="col">
              {t("fact")}
            </th>
          )}
          <th className="kern-table__header" scope="col" colSpan={own ? 2 : 1} lang="de" dir="ltr">
            {languageFacts.de.name}
          </th>
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {german.map((row, position) =>
          row.value === undefined ? null : (
            <SheetTableRow key={row.label} german={row} own={own?.[position]} />
          ),
        )}
      </tbody>
    </table>
  );
};

type SheetTableRowProps = { readonly german: SheetRow; readonly own: SheetRow | undefined };

const SheetTableRow = ({ german, own }: SheetTableRowProps): ReactNode => (
  <tr className="kern-table__row">
    {own ? (
      <>
        <th className="kern-table__cell sheet__label" scope="row">
          {own.label}
        </th>
        <td className="kern-table__cell">
          <bdi>{own.value}</bdi>
        </td>
        <td className="kern-table__cell sheet__label" lang="de" dir="ltr">
          {german.label}
        </td>
      </>
    ) : (
      <th className="kern-table__cell sheet__label" scope="row">
        {german.label}
      </th>
    )}
    <td className="kern-table__cell" lang="de" dir="ltr">
      {german.value}
    </td>
  </tr>
);
