import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LabelText } from "@/app/_components/label-text";
import { useLabels } from "@/app/_format/use-labels";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { Fact, FactGroup } from "./fact";
import { LanguageFacts } from "./language-facts";
import { SuitedToFacts } from "./suited-to-facts";

type RequirementFactsProps = {
  readonly facts: VacancyFacts;
  readonly vocabulary: Vocabulary;
  readonly evidence: FactEvidence;
};

/** What an applicant should bring along, and what the work asks of body and mind. */
export const RequirementFacts = (props: RequirementFactsProps): ReactNode => {
  const { facts, vocabulary, evidence } = props;
  const t = useTranslations();
  const labels = useLabels(vocabulary);
  const skills = (ids: readonly string[]): ReactNode[] =>
    ids.map((id) => <LabelText label={labels.skill(id)} />);
  return (
    <FactGroup id="facts-requirements" title={t("vacancy.groups.requirements")}>
      <Fact
        label={t("vacancy.facts.requiredSkills")}
        value={skills(facts.requiredSkills)}
        read={evidence.get("requiredSkills")}
      />
      <Fact
        label={t("vacancy.facts.welcomeSkills")}
        value={skills(facts.welcomeSkills)}
        read={evidence.get("welcomeSkills")}
      />
      <Fact
        label={t("vacancy.facts.school")}
        value={facts.school && t(`school.${facts.school}`)}
        read={evidence.get("school")}
      />
      <Fact
        label={t("vacancy.facts.vocational")}
        value={facts.vocational && t(`vocational.${facts.vocational}`)}
        read={evidence.get("vocational")}
      />
      <Fact
        label={t("vacancy.facts.experience")}
        value={useExperienceText()(facts.experience)}
        read={evidence.get("experience")}
      />
      <LanguageFacts facts={facts} evidence={evidence} />
      <Fact
        label={t("vacancy.facts.demands")}
        value={facts.demands.map((demand) => t(`demand.${demand}`))}
        read={evidence.get("demands")}
      />
      <SuitedToFacts suitedTo={facts.suitedTo} evidence={evidence} />
    </FactGroup>
  );
};

const useExperienceText = (): ((experience: VacancyFacts["experience"]) => string | undefined) => {
  const t = useTranslations();
  return (experience) => {
    if (!experience) return undefined;
    const need = t(`experience.${experience.need}`);
    const { years } = experience;
    return years ? t("vacancy.experienceYears", { need, years }) : need;
  };
};
