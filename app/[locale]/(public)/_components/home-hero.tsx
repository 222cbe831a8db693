import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MunicipalityMap } from "@/app/_components/municipality-map";
import { SearchFields } from "@/app/_components/search-fields";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import { emptySearch } from "@/lib/vacancies/search-request";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";
import { QuickLinks } from "./quick-links";

type HomeHeroProps = { readonly operator: Operator; readonly inKreis: VacancySearchResult };

/** The one thing to do here: search; beside it the Kreis with what it offers. */
export const HomeHero = ({ operator, inKreis }: HomeHeroProps): ReactNode => {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <section className="hero">
      <div className="hero__inner">
        <div className="hero__words">
          <h1 className="hero__title">{t("home.title")}</h1>
          <p className="hero__lead">
            {t("home.lead", { fromKreis: useKreisTexts(operator.kreis.name).from })}
          </p>
          <form
            className="search-form search-form--large"
            role="search"
            aria-label={t("search.region")}
            method="get"
            action={paths.vacancies(locale)}
          >
            <SearchFields request={emptySearch} operator={operator} />
          </form>
          <QuickLinks operator={operator} facets={inKreis.facets} />
        </div>
        <div className="hero__map">
          <h2 className="hero__map-title">{t("home.mapTitle")}</h2>
          <MunicipalityMap
            request={emptySearch}
            counts={inKreis.facets.municipality}
            operator={operator}
          />
          <p className="hero__map-hint">{t("map.hint")}</p>
        </div>
      </div>
    </section>
  );
};
