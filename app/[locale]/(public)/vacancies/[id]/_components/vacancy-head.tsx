import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AlsoReported } from "@/app/_components/also-reported";
import { Badge } from "@/app/_components/badge";
import { TranslatedOccupation } from "@/app/_components/translated-occupation";
import { VacancyTitle } from "@/app/_components/vacancy-title";
import { useContractText } from "@/app/_format/use-contract-text";
import { usePayText } from "@/app/_format/use-pay-text";
import { usePlaceTexts } from "@/app/_format/use-place-texts";
import { useWorkingTimeTexts } from "@/app/_format/use-working-time-texts";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { useConfirmedText } from "./life-facts";

type VacancyHeadProps = {
  readonly vacancy: Vacancy;
  /** Other offers that are the same job. */
  readonly alsoReported?: readonly Vacancy[];
};

/** Title, employer and what most people want to know first. */
export const VacancyHead = ({ vacancy, alsoReported = [] }: VacancyHeadProps): ReactNode => {
  const t = useTranslations();
  const { facts } = vacancy;
  const place = usePlaceTexts();
  const confirmed = useConfirmedText()(vacancy);
  const times = useWorkingTimeTexts()(vacancy);
  return (
    <header className="vacancy-head">
      <p>
        <Badge>{t(`offerType.${vacancy.offerType}`)}</Badge>
      </p>
      <h1 className="vacancy-head__title">
        <bdi lang={facts.descriptionLanguage}>
          <VacancyTitle title={vacancy.title} />
        </bdi>
      </h1>
      <TranslatedOccupation vacancy={vacancy} className="vacancy-head__occupation" />
      <p className="vacancy-head__employer">
        <bdi>{facts.employerName ?? t("card.employerUnknown")}</bdi>
      </p>
      <dl className="key-facts" aria-label={t("vacancy.keyFacts")}>
        <KeyFact label={t("card.place")} value={place.places(facts)} />
        <KeyFact label={t("vacancy.groups.time")} value={times.join(", ")} />
        <KeyFact label={t("vacancy.facts.contract")} value={useContractText()(facts.contract)} />
        <KeyFact label={t("card.pay")} value={usePayText()(facts.pay)} />
      </dl>
      <p className="confirmation">
        {confirmed ? `${t("vacancy.facts.lastConfirmed")}: ${confirmed}` : t("card.notConfirmed")}
      </p>
      {alsoReported.length > 0 ? (
        <p className="confirmation">
          <AlsoReported vacancy={vacancy} others={alsoReported} />
        </p>
      ) : null}
    </header>
  );
};

const KeyFact = ({ label, value }: { label: string; value: string | undefined }): ReactNode => {
  const t = useTranslations("vacancy");
  return (
    <div className="key-fact">
      <dt>{label}</dt>
      <dd>{value ? <bdi>{value}</bdi> : <span className="unknown">{t("unknown")}</span>}</dd>
    </div>
  );
};
