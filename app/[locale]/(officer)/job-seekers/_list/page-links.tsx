import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { PEOPLE_A_PAGE } from "@/lib/job-seekers/list/list-people";
import type { PersonFilter } from "@/lib/job-seekers/list/person-filter";
import { filterQuery } from "./filter-query";

type PageLinksProps = {
  readonly filter: PersonFilter;
  readonly page: number;
  readonly found: number;
};

export const PageLinks = ({ filter, page, found }: PageLinksProps): ReactNode => {
  const [t, locale] = [useTranslations("people"), useLocale()];
  const pages = Math.ceil(found / PEOPLE_A_PAGE);
  if (pages < 2) return null;
  const link = (to: number, label: string): ReactNode => (
    <a className="kern-link" href={paths.jobSeekers(locale) + filterQuery(filter, to)}>
      {label}
    </a>
  );
  return (
    <nav aria-label={t("pages")} className="people-pages">
      {page > 1 ? link(page - 1, t("previous")) : null}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? link(page + 1, t("next")) : null}
    </nav>
  );
};
