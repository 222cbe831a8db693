import type { SkillFinding } from "../skills/skill-finding";
import { languageSkills, personalStrengths } from "../skills/personal-strengths";
import { evidenceOf, type Told, unique } from "./told";

/**
 * Skills asked for and welcome. Strengths nobody can prove are welcome at most; languages are facts
 * of their own. What one sentence requires and another denies is welcome.
 */
export const skillFacts = (findings: readonly SkillFinding[]): Told => {
  const told = findings.filter(({ value }) => !languageSkills.has(value));
  const having = (need: SkillFinding["need"]): ReadonlySet<string> =>
    new Set(told.filter((finding) => finding.need === need).map(({ value }) => value));
  const [required, welcome, negated] = [having("required"), having("welcome"), having("negated")];
  const isRequired = (id: string): boolean =>
    required.has(id) && !negated.has(id) && !personalStrengths.has(id);
  const ids = unique(told.map(({ value }) => value));
  const requiredSkills = ids.filter(isRequired);
  const welcomeSkills = ids.filter(
    (id) => !isRequired(id) && (required.has(id) || (welcome.has(id) && !negated.has(id))),
  );
  return {
    facts: {
      ...(requiredSkills.length > 0
        ? { requiredSkills: requiredSkills.slice(0, MOST_SKILLS) }
        : {}),
      ...(welcomeSkills.length > 0 ? { welcomeSkills: welcomeSkills.slice(0, MOST_SKILLS) } : {}),
    },
    evidence: told.map((finding) => {
      const fact = isRequired(finding.value) ? "requiredSkills" : "welcomeSkills";
      return evidenceOf(fact, finding, finding.need);
    }),
  };
};

const MOST_SKILLS = 100;
