import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Operator } from "@/lib/operator/operator";
import { paths } from "../paths";

/** Who runs the portal, how to reach them, and the pages the law asks for. */
export const SiteFooter = ({ operator }: { operator: Operator }): ReactNode => {
  const t = useTranslations("layout");
  const saved = useTranslations("saved");
  const locale = useLocale();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <section aria-labelledby="footer-contact">
          <h2 id="footer-contact">{t("contact")}</h2>
          <Contact operator={operator} />
        </section>
        <nav aria-label={t("footerNavigation")}>
          <h2>{t("about")}</h2>
          <ul>
            <li>
              <a href={paths.savedVacancies(locale)}>{saved("title")}</a>
            </li>
            <li>
              <a href={paths.employerRegister(locale)}>{t("forEmployers")}</a>
            </li>
            <li>
              <a href={paths.imprint(locale)}>{t("imprint")}</a>
            </li>
            <li>
              <a href={paths.privacy(locale)}>{t("privacy")}</a>
            </li>
            <li>
              <a href={paths.accessibility(locale)}>{t("accessibility")}</a>
            </li>
            <li>
              <a href={paths.sources(locale)}>{t("sources")}</a>
            </li>
            <li>
              <a href={paths.method(locale)}>{t("method")}</a>
            </li>
          </ul>
        </nav>
      </div>
      <p className="site-footer__operator">
        {t("operatedBy", { jobcenter: operator.jobcenterName })}
      </p>
    </footer>
  );
};

const Contact = ({ operator }: { operator: Operator }): ReactNode => {
  const t = useTranslations("layout");
  const { contact } = operator;
  return (
    <address>
      <strong>{operator.jobcenterName}</strong>
      <br />
      {contact.address}
      <br />
      {t("phone")}:{" "}
      <a href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>
        <bdi dir="ltr">{contact.phone}</bdi>
      </a>
      <br />
      {t("email")}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </address>
  );
};
