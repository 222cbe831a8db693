import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import { ButtonLink } from "@/app/_components/button-link";
import { VacancyCard } from "@/app/_components/vacancy-card";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import { emptySearch } from "@/lib/vacancies/search-request";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";

type HomeOffersProps = {
  readonly operator: Operator;
  readonly inKreis: VacancySearchResult;
  readonly totalEverywhere: number;
};

/** How much there is, and the newest of it. */
export const HomeOffers = (props: HomeOffersProps): ReactNode => {
  const t = useTranslations("home");
  const locale = useLocale();
  const { operator, inKreis, totalEverywhere } = props;
  const inKreisText = useKreisTexts(operator.kreis.name).within;
  const newCount = inKreis.facets.publishedSince["7"] ?? 0;
  return (
    <div className="page home-offers">
      <section aria-labelledby="figures-title">
        <h2 id="figures-title" className="kern-sr-only">
          {t("figures")}
        </h2>
        <dl className="figures">
          <Figure
            value={inKreis.total}
            label={t("figureKreis", { count: inKreis.total, inKreis: inKreisText })}
          />
          <Figure value={newCount} label={t("figureNew", { count: newCount })} />
          <Figure value={totalEverywhere} label={t("figureAll", { count: totalEverywhere })} />
        </dl>
      </section>
      {inKreis.items.length === 0 ? null : (
        <section aria-labelledby="newest-title">
          <h2 id="newest-title" className="kern-heading-medium">
            {t("newest")}
          </h2>
          <ul className="card-grid">
            {inKreis.items.map((found) => (
              <li key={found.vacancy.id}>
                <VacancyCard {...found} headingLevel="h3" />
              </li>
            ))}
          </ul>
          <ButtonLink
            kind="secondary"
            href={paths.vacancies(locale, { ...emptySearch, radius: "kreis", sort: "newest" })}
          >
            {t("allNewest", { inKreis: inKreisText })}
          </ButtonLink>
        </section>
      )}
    </div>
  );
};

const Figure = ({ value, label }: { value: number; label: string }): ReactNode => {
  const number = useNumberText();
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>{number(value)}</dd>
    </div>
  );
};
