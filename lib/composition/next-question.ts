import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { type NextQuestion, nextQuestion } from "@/lib/job-seekers/profile/next-question";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { currentRules, matchKnowledge } from "./matching";

/** The question to ask next, by what these offers leave unknown. */
export const findNextQuestion = async (
  person: JobSeeker,
  vacancies: readonly Vacancy[],
): Promise<NextQuestion | undefined> => {
  const { codebook } = matchKnowledge();
  const { weights } = await currentRules()();
  return nextQuestion(
    person,
    toProfileTraits(person, codebook, dayOf(new Date())),
    vacancies.map((vacancy) => toOfferTraits(vacancy, codebook)),
    weights,
  );
};
