import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import { emptySearch, type SearchRequest } from "@/lib/vacancies/search-request";
import { type OfferType, offerTypes } from "@/lib/vacancies/vacancy";
import type { VacancyFacets } from "@/lib/vacancies/vacancy-search";
import type { WorkingTime } from "@/lib/vacancies/working-time";

type QuickLinksProps = { readonly operator: Operator; readonly facets: VacancyFacets };

const timesShown: readonly WorkingTime[] = ["part-time-morning", "home-office"];
const WEEK_DAYS = 7;

/** Frequent searches of the Kreis with the number of offers each has at this moment. */
export const QuickLinks = ({ operator, facets }: QuickLinksProps): ReactNode => {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const byType = (type: OfferType) => ({
    label: t(`offerType.${type}`),
    count: facets.offerType[type] ?? 0,
    narrowed: { offerType: [type] },
  });
  const byTime = (time: WorkingTime) => ({
    label: t(`workingTime.${time}`),
    count: facets.workingTime[time] ?? 0,
    narrowed: { workingTime: [time] },
  });
  const links: readonly {
    label: string;
    count: number;
    narrowed: Partial<SearchRequest>;
  }[] = [
    {
      label: t("home.newThisWeek"),
      count: facets.publishedSince[WEEK_DAYS] ?? 0,
      narrowed: { publishedSince: WEEK_DAYS },
    },
    ...offerTypes.map(byType),
    ...timesShown.map(byTime),
  ].filter(({ count }) => count > 0);
  return (
    <nav className="quick-links" aria-labelledby="quick-links-title">
      <h2 id="quick-links-title">{t("home.quickLinks")}</h2>
      <ul>
        {links.map(({ label, count, narrowed }) => (
          <li key={label}>
            <a
              href={paths.vacancies(locale, {
                ...emptySearch,
                sort: "newest",
                radius: "kreis",
                ...narrowed,
              })}
            >
              {label} <span className="quick-links__count">{format.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="quick-links__hint">
        {t("home.quickLinksHint", { inKreis: useKreisTexts(operator.kreis.name).within })}
      </p>
    </nav>
  );
};
