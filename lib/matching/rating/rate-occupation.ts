import { offerTypes } from "@/lib/vacancies/vacancy";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { met, missing, negotiable, type Rating, unknown } from "./rating";

// A neighbour at least this close can start after a short introduction: "negotiable" on the card.
export const NEAR = 0.3;
/** Closeness is held in 32 bits; only the very same occupation reaches this. */
const SAME = 0.9999;

/** The offer's occupation against those the person seeks or has worked in; the best of several counts. */
export const rateOccupation = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  if (offer.occupations.length === 0 || !profile.hasOccupations) return unknown;
  const share = bestOf(profile.worth, offer.occupations);
  const closeness = bestOf(profile.closeness, offer.occupations);
  if (closeness >= SAME) return { verdict: "met", share };
  return { verdict: closeness >= NEAR ? "negotiable" : "missing", share };
};

const bestOf = (values: Float32Array, occupations: ArrayLike<number>): number => {
  let best = 0;
  for (let position = 0; position < occupations.length; position += 1) {
    best = Math.max(best, values[occupations[position] ?? 0] ?? 0);
  }
  return best;
};

const trainingTypes: readonly number[] = [
  offerTypes.indexOf("apprenticeship"),
  offerTypes.indexOf("internship"),
];

/** Offers that lead to a level instead of asking for it. */
export const isTraining = ({ offerType }: OfferTraits): boolean =>
  trainingTypes.includes(offerType);

const ONE_LEVEL_UP = 0.4;
const FAR_BELOW = 0.7;

/** The requirement level (fifth KldB digit) against what the person has done or learnt. */
export const rateLevel = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  if (isTraining(offer)) return met;
  if (offer.level === 0 || profile.level === 0) return unknown;
  const up = offer.level - profile.level;
  if (up > 1) return missing;
  if (up === 1) return negotiable(ONE_LEVEL_UP);
  return up < -1 ? negotiable(FAR_BELOW) : met;
};

/** A year where the ad asks for experience without saying how much. */
const USUAL_YEARS = 1;
const WELCOME_BUT_NONE = 0.6;
const HALF_OF_IT = 0.6;
const SOME_OF_IT = 0.3;

/** Years in the same or a near occupation against the years asked for. */
export const rateExperience = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  if (offer.experience < 0) return unknown;
  if (offer.experience === 0) return met;
  if (!profile.hasOccupations || offer.occupations.length === 0) return unknown;
  const years = yearsFor(profile, offer);
  if (offer.experience === 1) return years > 0 ? met : negotiable(WELCOME_BUT_NONE);
  return compareYears(years, offer.experienceYears || USUAL_YEARS);
};

const compareYears = (years: number, needed: number): Rating => {
  if (years >= needed) return met;
  if (years === 0) return missing;
  return negotiable(years * 2 >= needed ? HALF_OF_IT : SOME_OF_IT);
};

/** Years that count for the offer, in the occupation of it for which they count most. */
export const yearsFor = (profile: ProfileTraits, { occupations }: OfferTraits): number =>
  bestOf(profile.years, occupations);
