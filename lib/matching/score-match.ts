import { type MatchWeights, matchWeights, type Requirement, requirements } from "./match-weights";
import { rateCommute, rateShiftTransport } from "./rating/rate-commute";
import { rateLanguage } from "./rating/rate-language";
import { rateExperience, rateLevel, rateOccupation } from "./rating/rate-occupation";
import { rateQualification } from "./rating/rate-qualification";
import { rateLicence, rateSkills } from "./rating/rate-skills";
import { rateAgency, rateContract, rateDemands, ratePay, rateStart } from "./rating/rate-wishes";
import { rateWorkingTime } from "./rating/rate-working-time";
import type { Rating } from "./rating/rating";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";

type Rate = (profile: ProfileTraits, offer: OfferTraits) => Rating;

/** The rule of each requirement. Pure: the same traits give the same answer, for ever. */
export const rules: Readonly<Record<Requirement, Rate>> = {
  occupation: rateOccupation,
  level: rateLevel,
  skills: rateSkills,
  licence: rateLicence,
  qualification: rateQualification,
  experience: rateExperience,
  language: rateLanguage,
  "working-time": rateWorkingTime,
  "shift-transport": rateShiftTransport,
  commute: rateCommute,
  demands: rateDemands,
  contract: rateContract,
  "temporary-agency": rateAgency,
  pay: ratePay,
  start: rateStart,
};

/**
 * How well an offer and a person fit, 0 to 100 in tenths: the weighted sum of the shares of all
 * requirements. The only order there is, for one pair on a page and for the nightly run.
 */
export const scoreOf = (
  profile: ProfileTraits,
  offer: OfferTraits,
  weights: MatchWeights = matchWeights,
): number => {
  let points = 0;
  for (const requirement of requirements) {
    points += weights[requirement] * rules[requirement](profile, offer).share;
  }
  return inTenths(points);
};

export const inTenths = (points: number): number => Math.round(points * 10) / 10;
