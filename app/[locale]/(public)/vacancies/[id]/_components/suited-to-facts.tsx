import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
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
export const SuitedToFacts = ({ suitedTo }: { suitedTo: VacancyFacts["suitedTo"] }): ReactNode => {
  const t = useTranslations("vacancy.facts");
  return suitabilities.map((suitability) => (
    <FlagFact key={suitability} label={t(suitability)} flag={suitedTo?.[suitability]} />
  ));
};
