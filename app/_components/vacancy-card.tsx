import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { FoundVacancy } from "@/lib/vacancies/search-vacancies";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { useContractText } from "../_format/use-contract-text";
import { useDates } from "../_format/use-dates";
import { useLabels } from "../_format/use-labels";
import { usePayText } from "../_format/use-pay-text";
import { usePlaceTexts } from "../_format/use-place-texts";
import { useSourceOf } from "../_format/use-source-of";
import { useWorkingTimeTexts } from "../_format/use-working-time-texts";
import { paths } from "../paths";
import { AlsoReported } from "./also-reported";
import { Badge } from "./badge";
import { TranslatedOccupation } from "./translated-occupation";
import { VacancyTitle } from "./vacancy-title";

type VacancyCardProps = FoundVacancy & {
  readonly headingLevel?: "h2" | "h3";
};

const NEW_FOR_DAYS = 3;
const DAY_MS = 86_400_000;

/** One offer in a list: what, where, how much, and how sure we are that it is still open. */
export const VacancyCard = (props: VacancyCardProps): ReactNode => {
  const { vacancy, distanceKm, headingLevel: Heading = "h2" } = props;
  const t = useTranslations("card");
  const locale = useLocale();
  const sourceOf = useSourceOf();
  const place = usePlaceTexts();
  const distance = place.distance(distanceKm);
  return (
    <article className="vacancy-card">
      <Heading className="vacancy-card__title">
        <a href={paths.vacancy(locale, vacancy.id)}>
          <bdi lang={vacancy.facts.descriptionLanguage}>
            <VacancyTitle title={vacancy.title} />
          </bdi>
        </a>
      </Heading>
      <TranslatedOccupation vacancy={vacancy} className="vacancy-card__occupation" />
      <p className="vacancy-card__employer">
        <bdi>{vacancy.facts.employerName ?? t("employerUnknown")}</bdi>
        <span className="vacancy-card__place">
          <bdi>{place.places(vacancy.facts)}</bdi>
          {distance ? <span className="vacancy-card__distance">{distance}</span> : null}
        </span>
      </p>
      {locale === "de-leicht" ? (
        <EasyCardFacts vacancy={vacancy} />
      ) : (
        <CardFacts vacancy={vacancy} />
      )}
      <p className="vacancy-card__foot">
        <span className="source-badge">{sourceOf(vacancy)}</span>
        <Confirmation vacancy={vacancy} />
        {props.alsoReported ? <AlsoReported vacancy={vacancy} others={props.alsoReported} /> : null}
      </p>
    </article>
  );
};

/** Fewer facts, one a line, each with its name: for Leichte Sprache. */
const EasyCardFacts = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations();
  const labels = useLabels(vocabulary());
  const [occupation] = vacancy.facts.occupations;
  const rows: readonly [string, string | undefined][] = [
    [t("vacancy.facts.occupations"), occupation && labels.occupation(occupation).text],
    [t("vacancy.groups.time"), useWorkingTimeTexts()(vacancy).join(", ")],
    [t("card.pay"), usePayText()(vacancy.facts.pay)],
  ];
  return (
    <dl className="easy-facts">
      {rows.map(([label, value]) =>
        value ? (
          <div key={label} className="easy-fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};

const CardFacts = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations();
  const pay = usePayText()(vacancy.facts.pay);
  const contract = useContractText()(vacancy.facts.contract);
  const times = useWorkingTimeTexts()(vacancy);
  const published = vacancy.publishedAt ?? vacancy.firstSeenAt;
  const isNew = Date.now() - published.getTime() < NEW_FOR_DAYS * DAY_MS;
  return (
    <ul className="vacancy-card__facts" aria-label={t("card.facts")}>
      {isNew ? (
        <li>
          <Badge kind="success">{t("card.new")}</Badge>
        </li>
      ) : null}
      <li>
        <Badge>{t(`offerType.${vacancy.offerType}`)}</Badge>
      </li>
      {times.map((time) => (
        <li key={time}>{time}</li>
      ))}
      {contract ? <li>{contract}</li> : null}
      {pay ? <li className="vacancy-card__pay">{pay}</li> : null}
    </ul>
  );
};

const Confirmation = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations();
  const dates = useDates();
  const { lastConfirmed, publishedAt, firstSeenAt } = vacancy;
  const since = t("card.published", { date: dates.short(publishedAt ?? firstSeenAt) });
  const confirmed = lastConfirmed
    ? t("card.confirmed", {
        date: dates.short(lastConfirmed.at),
        by: t(`confirmedBy.${lastConfirmed.how}`),
      })
    : t("card.notConfirmed");
  return (
    <>
      <span>{since}</span>
      <span>{confirmed}</span>
    </>
  );
};
