import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { Fact, FactGroup } from "./fact";
import { LanguageFacts } from "./language-facts";
import { SuitedToFacts } from "./suited-to-facts";

type RequirementFactsProps = { readonly facts: VacancyFacts; readonly vocabulary: Vocabulary };

/** What an applicant should bring along, and what the work asks of body and mind. */
export const RequirementFacts = ({ facts, vocabulary }: RequirementFactsProps): ReactNode => {
  const t = useTranslations();
  return (
    <FactGroup id="facts-requirements" title={t("vacancy.groups.requirements")}>
      <Fact
        label={t("vacancy.facts.requiredSkills")}
        value={skillLabels(facts.requiredSkills, vocabulary)}
      />
      <Fact
        label={t("vacancy.facts.welcomeSkills")}
        value={skillLabels(facts.welcomeSkills, vocabulary)}
      />
      <Fact label={t("vacancy.facts.school")} value={facts.school && t(`school.${facts.school}`)} />
      <Fact
        label={t("vacancy.facts.vocational")}
        value={facts.vocational && t(`vocational.${facts.vocational}`)}
      />
      <Fact label={t("vacancy.facts.experience")} value={useExperienceText()(facts.experience)} />
      <LanguageFacts facts={facts} />
      <Fact
        label={t("vacancy.facts.demands")}
        value={facts.demands.map((demand) => t(`demand.${demand}`))}
      />
      <SuitedToFacts suitedTo={facts.suitedTo} />
    </FactGroup>
  );
};

// A skill the vocabulary does not know is one that the source put into its own words.
const skillLabels = (ids: readonly string[], vocabulary: Vocabulary): ReactNode[] =>
  ids.map((id) => <span lang="de">{vocabulary.findSkill(id)?.label ?? id}</span>);

const useExperienceText = (): ((experience: VacancyFacts["experience"]) => string | undefined) => {
  const t = useTranslations();
  return (experience) => {
    if (!experience) return undefined;
    const need = t(`experience.${experience.need}`);
    const { years } = experience;
    return years ? t("vacancy.experienceYears", { need, years }) : need;
  };
};
