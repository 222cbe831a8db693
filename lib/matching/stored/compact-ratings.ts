import { type Requirement, requirements } from "../match-weights";
import { type Rating, type Verdict, verdicts } from "../rating/rating";
import { rules } from "../score-match";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";

/**
 * Verdict and share of every requirement as text, three letters each, in the order of the
 * requirements: `m` met, `n` negotiable, `x` missing, `u` unknown, then the share in two
 * hundredths as two hexadecimal digits.
 */
export type CompactRatings = string;

const letters: Readonly<Record<Verdict, string>> = {
  met: "m",
  negotiable: "n",
  missing: "x",
  unknown: "u",
};

const PARTS = 200;
const WIDTH = 3;

export const compactRatings = (profile: ProfileTraits, offer: OfferTraits): CompactRatings => {
  let text = "";
  for (const requirement of requirements) {
    const { verdict, share } = rules[requirement](profile, offer);
    text +=
      letters[verdict] +
      Math.round(share * PARTS)
        .toString(16)
        .padStart(2, "0");
  }
  return text;
};

export type StoredRating = Rating & { readonly requirement: Requirement };

/** Reads them back by the rules that count now; what an earlier version did not rate is left out. */
export const readRatings = (text: CompactRatings): readonly StoredRating[] =>
  decodeRatings(text, requirements).map(({ name, ...rating }) => ({
    ...rating,
    requirement: name,
  }));

/** Reads them back in the order of names in which they were written. */
export const decodeRatings = <Name extends string>(
  text: CompactRatings,
  names: readonly Name[],
): readonly (Rating & { readonly name: Name })[] =>
  names.flatMap((name, position) => {
    const [letter = "", ...digits] = text.slice(position * WIDTH, (position + 1) * WIDTH);
    const verdict = verdicts.find((each) => letters[each] === letter);
    const parts = Number.parseInt(digits.join(""), 16);
    return verdict && Number.isFinite(parts) ? [{ name, verdict, share: parts / PARTS }] : [];
  });
