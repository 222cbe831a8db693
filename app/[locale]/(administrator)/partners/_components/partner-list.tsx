import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { Badge } from "@/app/_components/badge";
import { useNumberText } from "@/app/_format/use-number-text";
import { paths } from "@/app/paths";
import { isExample } from "@/lib/exchange/partner";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { LastPull } from "./last-pull";
import { StateBadge } from "./state-badge";

type Row = KnownPartner & { readonly figures: { readonly offered: number; readonly held: number } };

/** Each partner with what is given and taken at the moment. */
export const PartnerList = ({ partners }: { readonly partners: readonly Row[] }): ReactNode => {
  const t = useTranslations("partners");
  const number = useNumberText();
  const locale = useLocale();
  if (partners.length === 0) return <Alert kind="info" title={t("none")} />;
  return (
    <ul className="offer-list partner-list">
      {partners.map(({ partner, contact, figures }) => (
        <li key={partner.id}>
          <h2 className="kern-heading-small">
            <a href={paths.partner(locale, partner.id)}>{partner.name}</a>{" "}
            <StateBadge state={partner.state} />{" "}
            {isExample(partner) ? <Badge kind="info">{t("example.badge")}</Badge> : null}
          </h2>
          <dl className="mail-head">
            <dt>{t("column.given")}</dt>
            <dd>{number(figures.offered)}</dd>
            <dt>{t("column.taken")}</dt>
            <dd>{number(figures.held)}</dd>
            <dt>{t("column.lastPull")}</dt>
            <dd>
              <LastPull contact={contact} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
};
