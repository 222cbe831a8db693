import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { FlagFact } from "./fact";

const suitabilities = [
  "noExperience",
  "careerChangers",
  "severelyDisabled",
  "refugees",
  "partTimeTraining",
] as const;

/** For whom the work is expressly suited; unknown unless the ad says so. */
export const SuitedToFacts = ({
  suitedTo,
  evidence,
}: {
  suitedTo: VacancyFacts["suitedTo"];
  evidence: FactEvidence;
}): ReactNode => {
  const t = useTranslations("vacancy.facts");
  return suitabilities.map((suitability) => (
    <FlagFact
      key={suitability}
      label={t(suitability)}
      flag={suitedTo?.[suitability]}
      read={evidence.get(`suitedTo.${suitability}`)}
    />
  ));
};
