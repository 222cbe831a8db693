import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SavedForm } from "@/app/_components/saved-form";
import { VacancyCard } from "@/app/_components/vacancy-card";
import { paths } from "@/app/paths";
import type { SavedOffer } from "@/lib/vacancies/saved/find-saved";
import { searchLike } from "@/lib/vacancies/search-like";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** Saved offers as they are today; each can be taken off the list. */
export const SavedList = ({ offers }: { offers: readonly SavedOffer[] }): ReactNode => {
  const t = useTranslations("saved");
  return (
    <ul className="result-list saved-list">
      {offers.map((offer) => (
        <li key={offer.id}>
          <Offer offer={offer} />
          <SavedForm
            move="remove"
            vacancyId={offer.id}
            from="list"
            label={t("remove")}
            {...("vacancy" in offer ? { fullLabel: `${t("remove")}: ${offer.vacancy.title}` } : {})}
            kind="tertiary"
          />
        </li>
      ))}
    </ul>
  );
};

const Offer = ({ offer }: { offer: SavedOffer }): ReactNode => {
  const t = useTranslations("saved");
  if (offer.state === "hidden") {
    return (
      <article className="vacancy-card vacancy-card--ended">
        <p>{t("hidden")}</p>
      </article>
    );
  }
  return offer.state === "open" ? (
    <VacancyCard vacancy={offer.vacancy} />
  ) : (
    <EndedCard vacancy={offer.vacancy} />
  );
};

const EndedCard = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations("gone");
  const locale = useLocale();
  return (
    <article className="vacancy-card vacancy-card--ended">
      <h2 className="vacancy-card__title">
        <bdi lang={vacancy.facts.descriptionLanguage}>{vacancy.title}</bdi>
      </h2>
      <p>
        <strong>{t("title")}</strong>
      </p>
      <p>
        <a className="kern-link" href={paths.vacancies(locale, searchLike(vacancy))}>
          {t("search")}
        </a>
      </p>
    </article>
  );
};
