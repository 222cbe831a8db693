import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "../paths";
import { ButtonLink } from "./button-link";

/** Says that there is nothing under this address, and where to go instead. */
export const NotFoundView = (): ReactNode => {
  const t = useTranslations("notFound");
  const locale = useLocale();
  return (
    <div className="page page--narrow" data-refused="">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p className="kern-body">{t("text")}</p>
      <p className="button-row">
        <ButtonLink href={paths.vacancies(locale)}>{t("search")}</ButtonLink>
      </p>
    </div>
  );
};
