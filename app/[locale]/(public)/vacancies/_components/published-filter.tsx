import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type FacetCounts, publishedSinceChoices } from "@/lib/vacancies/vacancy-search";
import { FilterChoice } from "./filter-group";

type PublishedFilterProps = { readonly chosen: number | undefined; readonly counts: FacetCounts };

/** How old an offer may be: one choice out of several. */
export const PublishedFilter = ({ chosen, counts }: PublishedFilterProps): ReactNode => {
  const t = useTranslations();
  return (
    <fieldset className="filter-group">
      <legend className="filter-group__title">{t("filters.publishedSince")}</legend>
      <FilterChoice
        type="radio"
        name="publishedSince"
        value=""
        label={t("filters.anyTime")}
        isChosen={chosen === undefined}
      />
      {publishedSinceChoices.map((days) => (
        <FilterChoice
          key={days}
          type="radio"
          name="publishedSince"
          value={String(days)}
          label={t(`publishedSince.${days}`)}
          isChosen={chosen === days}
          count={counts[days] ?? 0}
        />
      ))}
    </fieldset>
  );
};
