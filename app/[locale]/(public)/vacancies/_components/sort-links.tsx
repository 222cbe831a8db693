import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";
import { type VacancySort, vacancySorts } from "@/lib/vacancies/vacancy-search";

/** The orders that make sense for this search, as links. */
export const SortLinks = ({ result }: { result: VacancySearchResult }): ReactNode => {
  const t = useTranslations("results");
  const locale = useLocale();
  const { request } = result;
  const useful = vacancySorts.filter((sort) => makesSense(sort, result));
  if (useful.length < 2) return null;
  return (
    <nav className="sort-links" aria-labelledby="sort-label">
      <span id="sort-label">{t("sort")}</span>
      <ul>
        {useful.map((sort) => (
          <li key={sort}>
            <a
              href={paths.vacancies(locale, { ...request, sort, page: 1 })}
              aria-current={request.sort === sort ? "true" : undefined}
            >
              {t(`sortBy.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const makesSense = (sort: VacancySort, { request, centre }: VacancySearchResult): boolean => {
  if (sort === "relevance") return request.q !== "";
  if (sort === "newest") return true;
  return centre !== undefined && /^\d+$/.test(request.radius);
};
