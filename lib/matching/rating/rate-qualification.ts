import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { met, missing, negotiable, type Rating, unknown } from "./rating";
import { isTraining, yearsFor } from "./rate-occupation";

/** So many years in the trade often stand in for the certificate. */
const YEARS_INSTEAD = 3;
const ONE_RUNG_SHORT = 0.4;
const PRACTICE_INSTEAD = 0.6;

/** School and vocational qualification; the weaker of both answers counts. */
export const rateQualification = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  const school = rateSchool(profile, offer);
  const vocational = rateVocational(profile, offer);
  if (!school || !vocational) return school ?? vocational ?? unknown;
  return school.share <= vocational.share ? school : vocational;
};

const rateSchool = (profile: ProfileTraits, { school }: OfferTraits): Rating | undefined => {
  if (school < 0) return undefined;
  if (school === 0) return met;
  if (profile.school < 0) return unknown;
  const short = school - profile.school;
  if (short <= 0) return met;
  return short === 1 ? negotiable(ONE_RUNG_SHORT) : missing;
};

const rateVocational = (profile: ProfileTraits, offer: OfferTraits): Rating | undefined => {
  if (offer.vocational < 0 || isTraining(offer)) return undefined;
  if (offer.vocational === 0) return met;
  if (profile.vocational < 0) return unknown;
  if (profile.vocational >= offer.vocational) return met;
  return yearsFor(profile, offer) >= YEARS_INSTEAD ? negotiable(PRACTICE_INSTEAD) : missing;
};
