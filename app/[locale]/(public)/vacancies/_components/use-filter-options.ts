import { useTranslations } from "next-intl";
import { useLabels } from "@/app/_format/use-labels";
import { useSourceName } from "@/app/_format/use-source-name";
import type { ChoiceFilter } from "@/app/_search/search-params";
import { germanNeeds } from "@/lib/vacancies/german-need";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import { offerTypes } from "@/lib/vacancies/vacancy";
import { contractTerms } from "@/lib/vacancies/vacancy-facts";
import type { VacancyFacets } from "@/lib/vacancies/vacancy-search";
import { workingTimes } from "@/lib/vacancies/working-time";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

export type FilterOption = { readonly value: string; readonly label: string };
export type FilterOptions = Readonly<Record<ChoiceFilter, readonly FilterOption[]>>;

type Named = {
  readonly request: SearchRequest;
  readonly facets: VacancyFacets;
  readonly vocabulary: Vocabulary;
};

/** The values of every filter in words; open lists come with the most frequent value first. */
export const useFilterOptions = ({ request, facets, vocabulary }: Named): FilterOptions => {
  const t = useTranslations();
  const sourceName = useSourceName();
  const labels = useLabels(vocabulary);
  const fields = byCount(facets.occupationField, request.field);
  const sourceSlugs = byCount(facets.source, request.source);
  return {
    offerType: offerTypes.map((value) => ({ value, label: t(`offerType.${value}`) })),
    workingTime: workingTimes.map((value) => ({ value, label: t(`workingTime.${value}`) })),
    contract: contractTerms.map((value) => ({ value, label: t(`contract.${value}`) })),
    german: germanNeeds.map((value) => ({ value, label: t("languages.ladder.littleGerman") })),
    field: fields.map((value) => ({ value, label: labels.group(value).text })),
    source: sourceSlugs.map((value) => ({ value, label: sourceName(value) })),
  };
};

const byCount = (
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): readonly string[] =>
  [...new Set([...Object.keys(counts), ...chosen])].sort(
    (one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one.localeCompare(other),
  );
