import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { CefrLevel } from "@/lib/vocabulary/qualification";

type Need = VacancyFacts["languages"][number];

/** What the work really needs of a language; else what the ad writes. */
export const levelOf = (
  { language, needed, written }: Need,
  facts: VacancyFacts,
): CefrLevel | undefined =>
  (language === "de" ? facts.germanAnswer?.needed : undefined) ?? needed ?? written;

const languageNames = new Intl.DisplayNames("de", { type: "language" });

/** Requirements that a format has no codes for, as lines for its text, in the language of the receiver. */
export const requirementsInWords = (
  facts: VacancyFacts,
  skillName: (id: string) => string | undefined,
): readonly string[] => {
  const named = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => skillName(id) ?? []);
  const languages = facts.languages.map((need) => {
    const level = levelOf(need, facts);
    const name = languageNames.of(need.language) ?? need.language;
    return level === undefined ? name : `${name} ${level}`;
  });
  return [
    ["Verlangt", named(facts.requiredSkills)] as const,
    ["Willkommen", named(facts.welcomeSkills)] as const,
    ["Sprachen", languages] as const,
  ].flatMap(([what, all]) => (all.length === 0 ? [] : [`${what}: ${all.join(", ")}`]));
};
