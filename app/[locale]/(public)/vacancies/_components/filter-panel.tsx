import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FoldPanel } from "@/app/_components/fold-panel";
import { chosenFilters } from "@/app/_search/chosen-filters";
import type { ChoiceFilter } from "@/app/_search/search-params";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import type { FacetCounts, VacancyFacets } from "@/lib/vacancies/vacancy-search";
import { FilterGroup } from "./filter-group";
import { PublishedFilter } from "./published-filter";
import type { FilterOptions } from "./use-filter-options";

type FilterPanelProps = {
  readonly request: SearchRequest;
  readonly facets: VacancyFacets;
  readonly options: FilterOptions;
};

/** Filters with the number of offers behind each value; folded away on small screens. */
export const FilterPanel = ({ request, facets, options }: FilterPanelProps): ReactNode => {
  const t = useTranslations("filters");
  const counts = countsByFilter(facets);
  const group = (filter: ChoiceFilter): ReactNode => (
    <FilterGroup
      filter={filter}
      options={options[filter]}
      chosen={request[filter]}
      counts={counts[filter]}
    />
  );
  return (
    <FoldPanel
      summary={t("titleWithCount", { count: chosenFilters(request).length })}
      title={t("title")}
    >
      <p className="filter-hint needs-script">{t("liveHint")}</p>
      {group("offerType")}
      {group("workingTime")}
      {group("contract")}
      {group("german")}
      <PublishedFilter chosen={request.publishedSince} counts={facets.publishedSince} />
      {group("field")}
      {group("source")}
      <button form="search" type="submit" className="kern-btn kern-btn--secondary kern-btn--block">
        <span className="kern-label">{t("apply")}</span>
      </button>
    </FoldPanel>
  );
};

const countsByFilter = (facets: VacancyFacets): Readonly<Record<ChoiceFilter, FacetCounts>> => ({
  offerType: facets.offerType,
  workingTime: facets.workingTime,
  contract: facets.contract,
  german: facets.german,
  field: facets.occupationField,
  source: facets.source,
});
