import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Pair } from "./cards/pair";
import { readExperience, readLevel, readOccupation } from "./cards/read-occupation";
import { readLanguage, readLicences, readQualification, readSkills } from "./cards/read-skills";
import {
  readCommute,
  readContract,
  readDemands,
  readNothing,
  readPay,
  readShiftTransport,
  readStart,
  readWorkingTime,
} from "./cards/read-times-and-wishes";
import { obstaclesOf } from "./hard-obstacles";
import type { Match } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import { type MatchWeights, matchWeights, type Requirement } from "./match-weights";
import type { Rating } from "./rating/rating";
import { rules, scoreOf } from "./score-match";
import { toOfferTraits } from "./traits/offer-traits";
import { toProfileTraits } from "./traits/profile-traits";

/**
 * The order's own reasons: one card per requirement, rated by the very rules that make the score,
 * with the words of both texts. `today` is `YYYY-MM-DD`.
 */
export const explainMatch = (
  jobSeeker: JobSeeker,
  vacancy: Pair["vacancy"],
  knowledge: MatchKnowledge,
  today: string,
  weights: MatchWeights = matchWeights,
): Match => {
  const profile = toProfileTraits(jobSeeker, knowledge.codebook, today);
  const offer = toOfferTraits(vacancy, knowledge.codebook);
  return explainPair({ jobSeeker, vacancy, profile, offer, knowledge }, weights);
};

export const explainPair = (pair: Pair, weights: MatchWeights = matchWeights): Match => {
  const { profile, offer } = pair;
  const rated = <Kind extends Requirement>(
    requirement: Kind,
  ): Rating & { readonly requirement: Kind; readonly weight: number } => ({
    requirement,
    ...rules[requirement](profile, offer),
    weight: weights[requirement],
  });
  return {
    score: scoreOf(profile, offer, weights),
    obstacles: obstaclesOf(profile, offer),
    cards: [
      { ...rated("occupation"), ...readOccupation(pair) },
      { ...rated("level"), ...readLevel(pair) },
      { ...rated("skills"), ...readSkills(pair) },
      { ...rated("licence"), ...readLicences(pair) },
      { ...rated("qualification"), ...readQualification(pair) },
      { ...rated("experience"), ...readExperience(pair) },
      { ...rated("language"), ...readLanguage(pair) },
      { ...rated("working-time"), ...readWorkingTime(pair) },
      { ...rated("shift-transport"), ...readShiftTransport(pair) },
      { ...rated("commute"), ...readCommute(pair) },
      { ...rated("demands"), ...readDemands(pair) },
      { ...rated("contract"), ...readContract(pair) },
      { ...rated("temporary-agency"), ...readNothing() },
      { ...rated("pay"), ...readPay(pair) },
      { ...rated("start"), ...readStart(pair) },
    ],
  };
};
