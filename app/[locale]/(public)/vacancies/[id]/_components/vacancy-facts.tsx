import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { ApplicationFacts } from "./application-facts";
import { LifeFacts } from "./life-facts";
import { PayFacts } from "./pay-facts";
import { RequirementFacts } from "./requirement-facts";
import { TimeFacts } from "./time-facts";
import { isOtherLanguage } from "./vacancy-description";
import { WorkFacts } from "./work-facts";

type VacancyFactsProps = {
  readonly vacancy: Vacancy;
  readonly vocabulary: Vocabulary;
  readonly evidence: FactEvidence;
};

/** Everything known about the offer, in groups, and what is not known. */
export const AllVacancyFacts = (props: VacancyFactsProps): ReactNode => {
  const { vacancy, vocabulary, evidence } = props;
  const t = useTranslations("vacancy");
  const words = useTranslations("languages.view");
  const isTranslated = isOtherLanguage(vacancy.facts.descriptionLanguage, useLocale());
  return (
    <section className="all-facts" aria-labelledby="facts-title">
      <h2 id="facts-title" className="kern-heading-medium">
        {isTranslated ? words("inYourLanguage") : t("factsTitle")}
      </h2>
      {isTranslated ? <p className="all-facts__hint">{words("howMade")}</p> : null}
      <p className="all-facts__hint">{t("unknownHint")}</p>
      <div className="all-facts__groups">
        <WorkFacts vacancy={vacancy} vocabulary={vocabulary} evidence={evidence} />
        <TimeFacts time={vacancy.facts.workingTime} evidence={evidence} />
        <PayFacts facts={vacancy.facts} evidence={evidence} />
        <RequirementFacts facts={vacancy.facts} vocabulary={vocabulary} evidence={evidence} />
        <ApplicationFacts facts={vacancy.facts} />
        <LifeFacts vacancy={vacancy} />
      </div>
    </section>
  );
};
