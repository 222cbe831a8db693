import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { OfferBadge } from "@/app/_components/offer-badge";
import type { MissingFact } from "@/lib/employers/offers/missing-for-review";
import type { VacancyTransition } from "@/lib/vacancies/life/vacancy-transition";
import type { Vacancy } from "@/lib/vacancies/vacancy";

type OfferStateProps = {
  readonly vacancy: Vacancy;
  readonly lastStep: VacancyTransition | undefined;
  readonly missing: readonly MissingFact[];
};

/** What happens with the offer now, why it came back, and what it still lacks. */
export const OfferState = ({ vacancy, lastStep, missing }: OfferStateProps): ReactNode => {
  const t = useTranslations("employer");
  return (
    <section className="offer-state" aria-label={t("offer.state")}>
      <p>
        <OfferBadge status={vacancy.status} /> {t(`offer.statusText.${vacancy.status}`)}
      </p>
      {lastStep?.move === "return" ? (
        <Alert kind="warning" title={t("offer.returnedTitle")}>
          <p className="offer-reason">{lastStep.reason}</p>
        </Alert>
      ) : null}
      {missing.length === 0 ? null : (
        <Alert kind="info" title={t("offer.missingTitle")}>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{t(`missing.${fact}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
};
