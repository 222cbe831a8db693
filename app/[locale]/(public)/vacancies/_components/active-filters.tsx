import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/app/_components/icon";
import { type ChosenFilter, chosenFilters, withoutFilters } from "@/app/_search/chosen-filters";
import { paths } from "@/app/paths";
import type { SearchRequest } from "@/lib/vacancies/search-request";
import { publishedSinceChoices } from "@/lib/vacancies/vacancy-search";
import type { FilterOptions } from "./use-filter-options";

type ActiveFiltersProps = { readonly request: SearchRequest; readonly options: FilterOptions };

/** Each chosen filter as a link that takes it away again. */
export const ActiveFilters = ({ request, options }: ActiveFiltersProps): ReactNode => {
  const t = useTranslations("filters");
  const locale = useLocale();
  const labelOf = useFilterLabel(options);
  const chosen = chosenFilters(request);
  if (chosen.length === 0) return null;
  return (
    <nav className="active-filters" aria-label={t("active")}>
      <ul>
        {chosen.map((choice) => (
          <li key={`${choice.filter}-${choice.value}`}>
            <a
              className="chip"
              href={paths.vacancies(locale, choice.without)}
              aria-label={t("remove", { filter: labelOf(choice) })}
            >
              {labelOf(choice)}
              <Icon name="close" size="small" />
            </a>
          </li>
        ))}
        {chosen.length > 1 ? (
          <li>
            <a className="chip chip--quiet" href={paths.vacancies(locale, withoutFilters(request))}>
              {t("clear")}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};

const useFilterLabel = (options: FilterOptions): ((choice: ChosenFilter) => string) => {
  const t = useTranslations("publishedSince");
  return ({ filter, value }) => {
    if (filter !== "publishedSince") {
      return options[filter].find((option) => option.value === value)?.label ?? value;
    }
    const days = publishedSinceChoices.find((choice) => String(choice) === value);
    return days === undefined ? value : t(`${days}`);
  };
};
