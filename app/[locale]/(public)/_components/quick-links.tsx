import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import { emptySearch, type SearchRequest } from "@/lib/vacancies/search-request";
import { offerTypes } from "@/lib/vacancies/vacancy";
import type { VacancyFacets } from "@/lib/vacancies/vacancy-search";
import type { WorkingTime } from "@/lib/vacancies/working-time";

type QuickLinksProps = { readonly operator: Operator; readonly facets: VacancyFacets };

/** Frequent searches of the Kreis with the number of offers each has at this moment. */
export const QuickLinks = ({ operator, facets }: QuickLinksProps): ReactNode => {
  const t = useTranslations("home");
  const locale = useLocale();
  const number = useNumberText();
  const searches = useFrequentSearches(facets);
  return (
    <nav className="quick-links" aria-labelledby="quick-links-title">
      <h2 id="quick-links-title">{t("quickLinks")}</h2>
      <ul>
        {searches.map(({ label, count, request }) => (
          <li key={label}>
            <a href={paths.vacancies(locale, request)}>
              {label} <span className="quick-links__count">{number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="quick-links__hint">
        {t("quickLinksHint", { inKreis: useKreisTexts(operator.kreis.name).within })}
      </p>
    </nav>
  );
};

type FrequentSearch = {
  readonly label: string;
  readonly count: number;
  readonly request: SearchRequest;
};

const timesShown: readonly WorkingTime[] = ["part-time-morning", "home-office"];
const WEEK_DAYS = 7;
const inKreis: SearchRequest = { ...emptySearch, sort: "newest", radius: "kreis" };

const useFrequentSearches = (facets: VacancyFacets): readonly FrequentSearch[] => {
  const t = useTranslations();
  const searches = [
    {
      label: t("home.newThisWeek"),
      count: facets.publishedSince[WEEK_DAYS],
      request: { ...inKreis, publishedSince: WEEK_DAYS },
    },
    ...offerTypes.map((type) => ({
      label: t(`offerType.${type}`),
      count: facets.offerType[type],
      request: { ...inKreis, offerType: [type] },
    })),
    ...timesShown.map((time) => ({
      label: t(`workingTime.${time}`),
      count: facets.workingTime[time],
      request: { ...inKreis, workingTime: [time] },
    })),
  ];
  return searches.flatMap(({ count = 0, ...search }) => (count > 0 ? [{ ...search, count }] : []));
};
