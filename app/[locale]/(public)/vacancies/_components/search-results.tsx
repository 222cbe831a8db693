import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FoldPanel } from "@/app/_components/fold-panel";
import { LiveSearch } from "@/app/_components/live-search";
import { MunicipalityMap } from "@/app/_components/municipality-map";
import type { Operator } from "@/lib/operator/operator";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { ActiveFilters } from "./active-filters";
import { EmptyResult } from "./empty-result";
import { FeedLinks } from "./feed-links";
import { FilterPanel } from "./filter-panel";
import { ResultHeading } from "./result-heading";
import { ResultList } from "./result-list";
import { ResultNotices } from "./result-notices";
import { SearchForm } from "./search-form";
import { SortLinks } from "./sort-links";
import { UnderstoodWords } from "./understood-words";
import { useFilterOptions } from "./use-filter-options";

type SearchResultsProps = {
  readonly result: VacancySearchResult;
  readonly wordsWereCut: boolean;
  readonly operator: Operator;
  readonly vocabulary: Vocabulary;
};

/** The search form, the filters, what was found and where it lies. */
export const SearchResults = (props: SearchResultsProps): ReactNode => {
  const { result, operator, vocabulary } = props;
  const { request, facets } = result;
  const t = useTranslations("results");
  const options = useFilterOptions({ request, facets, vocabulary });
  return (
    <LiveSearch className="search-page" updatingText={t("updating")}>
      <div className="search-page__form">
        <SearchForm request={request} operator={operator} />
      </div>
      <div className="page search-page__grid">
        <div className="search-page__head">
          <ResultHeading result={result} operator={operator} />
          <ResultNotices result={result} wordsWereCut={props.wordsWereCut} />
          <UnderstoodWords result={result} operator={operator} />
          <ActiveFilters request={request} options={options} />
        </div>
        <aside className="search-page__map" aria-label={t("mapTitle")}>
          <FoldPanel summary={t("mapTitle")} title={t("mapTitle")}>
            <MunicipalityMap
              request={request}
              counts={facets.municipality}
              operator={operator}
              centre={result.centre}
            />
          </FoldPanel>
        </aside>
        <aside className="search-page__filters" aria-label={useTranslations("filters")("title")}>
          <FilterPanel request={request} facets={facets} options={options} />
        </aside>
        <div className="search-page__list">
          {result.total === 0 ? (
            <EmptyResult result={result} operator={operator} />
          ) : (
            <>
              <SortLinks result={result} />
              <ResultList result={result} />
            </>
          )}
          <FeedLinks request={request} />
        </div>
      </div>
    </LiveSearch>
  );
};
