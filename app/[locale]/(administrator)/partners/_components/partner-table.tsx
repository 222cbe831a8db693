import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { paths } from "@/app/paths";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { moments } from "./moments";
import { StateBadge } from "./state-badge";

type Row = KnownPartner & { readonly figures: { readonly offered: number; readonly held: number } };

/** Each partner with what is given and taken at the moment. */
export const PartnerTable = ({ partners }: { readonly partners: readonly Row[] }): ReactNode => {
  const t = useTranslations("partners");
  const locale = useLocale();
  if (partners.length === 0) return <Alert kind="info" title={t("none")} />;
  return (
    <div className="table-scroll">
      <table className="kern-table">
        <caption className="visually-hidden">{t("title")}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {(["name", "given", "taken", "lastPull"] as const).map((column) => (
              <th key={column} scope="col" className="kern-table__header">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {partners.map(({ partner, contact, figures }) => (
            <tr key={partner.id} className="kern-table__row">
              <th scope="row" className="kern-table__cell">
                <a href={paths.partner(locale, partner.id)}>{partner.name}</a>{" "}
                <StateBadge state={partner.state} />
              </th>
              <td className="kern-table__cell">{figures.offered}</td>
              <td className="kern-table__cell">{figures.held}</td>
              <td className="kern-table__cell">
                {contact.pulledAt ? moments(locale).format(contact.pulledAt) : t("never")}
                {contact.pullOutcome && contact.pullOutcome !== "ok"
                  ? ` (${contact.pullOutcome})`
                  : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
