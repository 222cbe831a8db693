import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { met, missing, negotiable, type Rating, unknown } from "./rating";
import { SHARE_OF_UNKNOWN } from "../match-weights";

/** Skills the ad asks for; welcome ones count where the person has them, never against anybody. */
export const rateSkills = (profile: ProfileTraits, offer: OfferTraits): Rating =>
  rateList(profile.skills, offer.requiredSkills, offer.welcomeSkills);

/** Licences and certificates the ad asks for: nothing but the paper itself meets them. */
export const rateLicence = (profile: ProfileTraits, offer: OfferTraits): Rating =>
  rateList(profile.proofs, offer.requiredProofs, offer.welcomeProofs);

const rateList = (
  known: Uint8Array,
  required: ArrayLike<number>,
  welcome: ArrayLike<number>,
): Rating => {
  if (required.length === 0) {
    if (countOf(known, welcome) > 0) return met;
    return welcome.length > 0 ? negotiable(SHARE_OF_UNKNOWN) : unknown;
  }
  const held = countOf(known, required);
  if (held === required.length) return met;
  return held === 0 ? missing : negotiable(held / required.length);
};

const countOf = (known: Uint8Array, wanted: ArrayLike<number>): number => {
  let count = 0;
  for (let position = 0; position < wanted.length; position += 1) {
    count += known[wanted[position] ?? 0] ?? 0;
  }
  return count;
};

/** Whether the person lacks a licence the ad requires. */
export const lacksLicence = (
  { proofs }: ProfileTraits,
  { requiredLicences }: OfferTraits,
): boolean => countOf(proofs, requiredLicences) < requiredLicences.length;
