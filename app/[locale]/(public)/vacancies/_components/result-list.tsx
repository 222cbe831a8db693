import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pagination } from "@/app/_components/pagination";
import { VacancyCard } from "@/app/_components/vacancy-card";
import { paths } from "@/app/paths";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";

/** The offers of this page and the way to the others. */
export const ResultList = ({ result }: { result: VacancySearchResult }): ReactNode => {
  const t = useTranslations("results");
  const locale = useLocale();
  const { items, request, total } = result;
  return (
    <>
      <ol className="result-list" aria-label={t("list")}>
        {items.map((found) => (
          <li key={found.vacancy.id}>
            <VacancyCard {...found} />
          </li>
        ))}
      </ol>
      <Pagination
        page={request.page}
        pageCount={Math.ceil(total / request.pageSize)}
        hrefOf={(page) => paths.vacancies(locale, { ...request, page })}
      />
    </>
  );
};
