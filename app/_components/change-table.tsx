import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableHead } from "./table-head";

type ChangeTableProps = {
  /** What the table tells, for those who hear it. */
  readonly title: string;
  readonly changes: readonly {
    readonly id: string;
    readonly at: Date;
    /** Absent where the account is gone. */
    readonly who?: string | undefined;
    readonly isPortal: boolean;
    readonly what: string;
  }[];
  /** Where the words are not in the language of the page. */
  readonly lang?: "de";
};

/** Who changed what, the newest first. */
export const ChangeTable = ({ title, changes, lang }: ChangeTableProps): ReactNode => {
  const [t, format] = [useTranslations("changeHistory"), useFormatter()];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="kern-table">
        <TableHead columns={[t("when"), t("who"), t("what")]} />
        <tbody className="kern-table__body">
          {changes.map(({ id, at, who, isPortal, what }) => (
            <tr key={id} className="kern-table__row">
              <td className="kern-table__cell">
                {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
              </td>
              <td className="kern-table__cell">{who ?? t(isPortal ? "portal" : "former")}</td>
              <td className="kern-table__cell" lang={lang}>
                {what}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
