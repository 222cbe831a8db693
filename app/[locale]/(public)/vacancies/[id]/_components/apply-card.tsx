import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/_components/button-link";
import type { Operator } from "@/lib/operator/operator";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { applicationLinks } from "./application-links";

type ApplyCardProps = { readonly vacancy: Vacancy; readonly operator: Operator };

/** The main action of the page: the ways to apply that the offer names, the best one first. */
export const ApplyCard = ({ vacancy, operator }: ApplyCardProps): ReactNode => {
  const t = useTranslations("vacancy");
  const links = applicationLinks(vacancy);
  return (
    <section className="apply-card" aria-labelledby="apply-title">
      <h2 id="apply-title" className="kern-heading-small">
        {t("apply")}
      </h2>
      {links.length === 0 ? (
        <p className="kern-body">{t("applyUnknown", { phone: operator.contact.phone })}</p>
      ) : null}
      {links.map(({ kind, href, detail }, position) => (
        <p key={kind} className="apply-card__way">
          <ButtonLink
            href={href}
            kind={position === 0 ? "primary" : "secondary"}
            rel="nofollow noopener"
          >
            {t(kind)}
          </ButtonLink>
          <bdi className="apply-card__detail">{detail}</bdi>
        </p>
      ))}
    </section>
  );
};
