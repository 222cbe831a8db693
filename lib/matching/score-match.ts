import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { hardObstaclesIn } from "./hard-obstacles";
import type { Match, MatchCard } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import { matchWeights } from "./match-weights";
import { rateCommute } from "./rate-commute";
import { rateDemands } from "./rate-demands";
import { rateLanguage } from "./rate-language";
import { rateOccupation } from "./rate-occupation";
import { rateLicence, rateSkills } from "./rate-skills";
import { rateWorkingTime } from "./rate-working-time";

/**
 * How well an offer and a person fit, requirement by requirement. Pure: the same two texts give the
 * same answer, and age, sex, name, nationality, children, disability or target group are not read.
 */
export const scoreMatch = (
  jobSeeker: JobSeeker,
  vacancy: Vacancy,
  knowledge: MatchKnowledge,
): Match => {
  const cards: readonly MatchCard[] = [
    rateOccupation(jobSeeker, vacancy, knowledge),
    rateSkills(jobSeeker, vacancy, knowledge),
    rateLicence(jobSeeker, vacancy, knowledge),
    rateCommute(jobSeeker, vacancy),
    rateWorkingTime(jobSeeker, vacancy),
    rateLanguage(jobSeeker, vacancy),
    rateDemands(jobSeeker, vacancy),
  ];
  const points = cards.reduce(
    (sum, { requirement, share }) => sum + matchWeights[requirement] * share,
    0,
  );
  return { score: Math.round(points * 10) / 10, cards, obstacles: hardObstaclesIn(cards) };
};
