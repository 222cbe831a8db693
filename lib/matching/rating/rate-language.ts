import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { languageOf, levelIn } from "../traits/scales";
import { met, missing, negotiable, type Rating, unknown } from "./rating";

// One level short is what a course beside work can close.
const ONE_LEVEL_SHORT = 0.5;

/** The language need the person is furthest from. */
export const rateLanguage = (profile: ProfileTraits, { languages }: OfferTraits): Rating => {
  let worst: Rating | undefined;
  for (let position = 0; position < languages.length; position += 1) {
    const rating = rateOneLanguage(profile, languages[position] ?? 0);
    if (!worst || rating.share < worst.share) worst = rating;
  }
  return worst ?? unknown;
};

export const rateOneLanguage = (profile: ProfileTraits, need: number): Rating => {
  const has = profile.languages.find((known) => languageOf(known) === languageOf(need));
  if (has === undefined) return unknown;
  const gap = levelIn(need) - levelIn(has);
  if (gap <= 0) return met;
  return gap === 1 ? negotiable(ONE_LEVEL_SHORT) : missing;
};
