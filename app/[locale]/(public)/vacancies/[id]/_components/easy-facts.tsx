import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useContractText } from "@/app/_format/use-contract-text";
import { useDates } from "@/app/_format/use-dates";
import { useLabels } from "@/app/_format/use-labels";
import { usePayText } from "@/app/_format/use-pay-text";
import { usePlaceTexts } from "@/app/_format/use-place-texts";
import { useWorkingTimeTexts } from "@/app/_format/use-working-time-texts";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

type EasyFactsProps = { readonly vacancy: Vacancy; readonly vocabulary: Vocabulary };

/** The facts most people ask for first, in plain words; the others are one step away. */
export const EasyFacts = ({ vacancy, vocabulary }: EasyFactsProps): ReactNode => {
  const t = useTranslations();
  const dates = useDates();
  const { facts, offerType } = vacancy;
  const labels = useLabels(vocabulary);
  const [occupation] = facts.occupations;
  const { experience, startsOn, validUntil } = facts;
  const rows: readonly [string, string | undefined][] = [
    [t("vacancy.facts.offerType"), t(`offerType.${offerType}`)],
    [t("vacancy.facts.occupations"), occupation && labels.occupation(occupation).text],
    [t("vacancy.facts.places"), usePlaceTexts().places(facts)],
    [t("vacancy.groups.time"), useWorkingTimeTexts()(vacancy).join(", ")],
    [t("vacancy.facts.pay"), usePayText()(facts.pay)],
    [t("vacancy.facts.contract"), useContractText()(facts.contract)],
    [t("vacancy.facts.startsOn"), startsOn && dates.day(startsOn)],
    [t("vacancy.facts.experience"), experience && t(`experience.${experience.need}`)],
    [t("vacancy.facts.validUntil"), validUntil && dates.day(validUntil)],
  ];
  return (
    <section aria-labelledby="easy-facts-title">
      <h2 id="easy-facts-title" className="kern-heading-medium">
        {t("vacancy.keyFacts")}
      </h2>
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
    </section>
  );
};
