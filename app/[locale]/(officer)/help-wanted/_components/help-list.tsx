import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextSection } from "@/app/_components/text-page";
import { VacancyTitle } from "@/app/_components/vacancy-title";
import { useDates } from "@/app/_format/use-dates";
import { paths } from "@/app/paths";
import type { Vacancy } from "@/lib/vacancies/vacancy";

type HelpListProps = {
  readonly name: "neighbours" | "own" | "longOpen";
  readonly offers: readonly Vacancy[];
  /** Where a title leads: to the offer, or to where help is asked for. */
  readonly leadsTo: "offer" | "form";
  readonly days?: number;
};

/** Offers with where they are, whose they are and since when they are open. */
export const HelpList = ({ name, offers, leadsTo, days = 0 }: HelpListProps): ReactNode => {
  const t = useTranslations("helpWanted");
  const locale = useLocale();
  const path = leadsTo === "offer" ? paths.vacancy : paths.helpWithOffer;
  return (
    <TextSection title={t(`list.${name}`, { days })}>
      {offers.length === 0 ? <p>{t(`none.${name}`)}</p> : null}
      <ul className="offer-list">
        {offers.map((offer) => (
          <li key={offer.id}>
            <a href={path(locale, offer.id)} lang={offer.facts.descriptionLanguage}>
              <VacancyTitle title={offer.title} />
            </a>
            <OfferLine offer={offer} />
          </li>
        ))}
      </ul>
    </TextSection>
  );
};

const OfferLine = ({ offer }: { readonly offer: Vacancy }): ReactNode => {
  const t = useTranslations("helpWanted");
  const dates = useDates();
  const { employerName, workplaces, exchangedFrom } = offer.facts;
  const since = offer.publishedAt && t("openSince", { date: dates.long(offer.publishedAt) });
  const parts = [employerName, workplaces[0]?.locality, exchangedFrom, since];
  return <p>{parts.filter((part) => part !== undefined).join(" · ")}</p>;
};
