import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { ApplicationFacts } from "./application-facts";
import { LifeFacts } from "./life-facts";
import { PayFacts } from "./pay-facts";
import { RequirementFacts } from "./requirement-facts";
import { TimeFacts } from "./time-facts";
import { WorkFacts } from "./work-facts";

type VacancyFactsProps = {
  readonly vacancy: Vacancy;
  readonly vocabulary: Vocabulary;
};

/** Everything known about the offer, in groups, and what is not known. */
export const AllVacancyFacts = (props: VacancyFactsProps): ReactNode => {
  const { vacancy, vocabulary } = props;
  const t = useTranslations("vacancy");
  return (
    <section className="all-facts" aria-labelledby="facts-title">
      <h2 id="facts-title" className="kern-heading-medium">
        {t("factsTitle")}
      </h2>
      <p className="all-facts__hint">{t("unknownHint")}</p>
      <div className="all-facts__groups">
        <WorkFacts vacancy={vacancy} />
        <TimeFacts time={vacancy.facts.workingTime} />
        <PayFacts facts={vacancy.facts} />
        <RequirementFacts facts={vacancy.facts} vocabulary={vocabulary} />
        <ApplicationFacts facts={vacancy.facts} />
        <LifeFacts vacancy={vacancy} />
      </div>
    </section>
  );
};
