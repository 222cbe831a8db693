import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shortDates } from "@/app/_format/formats";
import type { VacancyTransition } from "@/lib/vacancies/life/vacancy-transition";

/** Every step of an offer with its reason, the newest first. */
export const OfferHistory = ({
  steps,
}: {
  readonly steps: readonly VacancyTransition[];
}): ReactNode => {
  const t = useTranslations("employer");
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <section className="text-section" aria-labelledby="history-title">
      <h2 id="history-title" className="kern-heading-small">
        {t("history.title")}
      </h2>
      <ol className="offer-list" reversed>
        {steps.toReversed().map(({ at, move, reason }) => (
          <li key={at.toISOString() + move}>
            {shortDates(locale).format(at)}: {t(`history.${move}`)}
            {reason ? <p className="offer-reason">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
