import type { VacancyFacts } from "../vacancy-facts";
import type { GermanAnswer } from "./german-questions";

/** The facts with what the employer answered; what the ad itself says of the real need stays. */
export const withGermanAnswer = (
  facts: VacancyFacts,
  answer: GermanAnswer | undefined,
): VacancyFacts => {
  if (!answer) return facts;
  const { needed, teamLanguages } = answer;
  const german = facts.languages.find(({ language }) => language === "de") ?? { language: "de" };
  const others = facts.languages.filter(({ language }) => language !== "de");
  return {
    ...facts,
    ...(needed === undefined
      ? {}
      : { languages: [{ ...german, needed: german.needed ?? needed }, ...others] }),
    ...(teamLanguages.length === 0
      ? {}
      : { teamLanguages: facts.teamLanguages ?? [...teamLanguages] }),
  };
};
