import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { type RawSearchParams, readSearch } from "@/app/_search/search-params";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { vocabulary } from "@/lib/composition/vocabulary";
import { SearchResults } from "./_components/search-results";

type VacanciesPageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<RawSearchParams>;
};

export const generateMetadata = async (props: VacanciesPageProps): Promise<Metadata> => {
  const { locale } = await props.params;
  const { request } = readSearch(await props.searchParams);
  const t = await getTranslations("results");
  const words = [t("pageTitle"), request.q, request.place].filter((part) => part !== "");
  return {
    title: words.join(" · "),
    ...alternatesOf({ locale, pathOf: (other) => paths.vacancies(other, request) }),
    // Search results of every wording would fill search engines with the same offers.
    robots: { index: request.q === "" && request.page === 1, follow: true },
  };
};

const VacanciesPage = async (props: VacanciesPageProps): Promise<ReactNode> => {
  const { locale } = await props.params;
  const { request, wordsWereCut } = readSearch(await props.searchParams);
  const result = await vacancyUseCases().search(request);
  const lastPage = Math.max(1, Math.ceil(result.total / request.pageSize));
  if (request.page > lastPage) redirect(paths.vacancies(locale, { ...request, page: lastPage }));
  return (
    <SearchResults
      result={result}
      wordsWereCut={wordsWereCut}
      operator={operator()}
      vocabulary={vocabulary()}
    />
  );
};

export default VacanciesPage;
