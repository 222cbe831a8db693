import type { VacancyFacts } from "../vacancy-facts";
import type { GermanAnswer } from "./german-questions";

export type LanguageNeeds = Pick<VacancyFacts, "languages" | "germanAnswer">;

/** The languages an offer needs, with what the employer answered. */
export const languagesOf = ({
  languages,
  germanAnswer,
}: LanguageNeeds): VacancyFacts["languages"] => {
  const needed = germanAnswer?.needed;
  if (needed === undefined) return languages;
  const german = languages.find(({ language }) => language === "de") ?? { language: "de" };
  const others = languages.filter(({ language }) => language !== "de");
  return [{ ...german, needed: german.needed ?? needed }, ...others];
};

/** The facts with what the employer answered; what the ad itself says of the real need stays. */
export const withGermanAnswer = (
  facts: VacancyFacts,
  answer: GermanAnswer | undefined = facts.germanAnswer,
): VacancyFacts => {
  if (!answer) return facts;
  const teamLanguages = [...answer.teamLanguages];
  const germanAnswer = { ...answer, teamLanguages };
  return {
    ...facts,
    languages: languagesOf({ languages: facts.languages, germanAnswer }),
    ...(teamLanguages.length === 0 ? {} : { teamLanguages: facts.teamLanguages ?? teamLanguages }),
  };
};
