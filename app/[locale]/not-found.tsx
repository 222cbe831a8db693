import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "../_components/button-link";
import { paths } from "../paths";

const NotFoundPage = (): ReactNode => {
  const t = useTranslations("notFound");
  const locale = useLocale();
  return (
    <div className="page page--narrow">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p className="kern-body">{t("text")}</p>
      <p className="button-row">
        <ButtonLink href={paths.vacancies(locale)}>{t("search")}</ButtonLink>
      </p>
    </div>
  );
};

export default NotFoundPage;
