import { type MatchWeights, type Requirement, SHARE_OF_UNKNOWN } from "../match-weights";
import { rules } from "../score-match";
import type { Codebook } from "../traits/codebook";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { answers } from "../traits/scales";

/** Requirements whose share is bounded beforehand; occupation and way have bounds of their own. */
const bounded = [
  "level",
  "skills",
  "licence",
  "qualification",
  "experience",
  "language",
  "working-time",
  "shift-transport",
  "demands",
  "contract",
  "temporary-agency",
  "pay",
  "start",
] as const satisfies readonly Requirement[];

/** A set of bounded requirements that stay unknown whatever the other side says; one bit each. */
export type Silence = number;

const bitOf = (requirement: (typeof bounded)[number]): Silence => 1 << bounded.indexOf(requirement);

/** What stays unknown about this offer even for somebody who answers everything. */
export const makeSilenceOfOffer = (codebook: Codebook): ((offer: OfferTraits) => Silence) => {
  const answering = everythingAnswered(codebook);
  return (offer) => {
    const profile = { ...answering, languages: Array.from(offer.languages) };
    let silence: Silence = 0;
    for (const requirement of bounded) {
      const { verdict } = rules[requirement](profile, offer);
      if (verdict === "unknown") silence |= bitOf(requirement);
    }
    return silence;
  };
};

const ALWAYS = 1_000_000;

const everythingAnswered = ({ occupationCount, skillCount }: Codebook): ProfileTraits => ({
  hasOccupations: true,
  worth: new Float32Array(occupationCount).fill(1),
  closeness: new Float32Array(occupationCount).fill(1),
  years: new Float32Array(occupationCount).fill(ALWAYS),
  level: 4,
  skills: new Uint8Array(skillCount).fill(1),
  proofs: new Uint8Array(skillCount).fill(1),
  school: ALWAYS,
  vocational: ALWAYS,
  languages: [],
  lat: 0,
  lng: 0,
  means: { car: true, bicycle: true, publicTransport: true },
  maxMinutes: ALWAYS,
  hoursMin: 0,
  hoursMax: ALWAYS,
  earliest: 0,
  latest: ALWAYS,
  week: undefined,
  night: answers.yes,
  weekend: answers.yes,
  shifts: answers.yes,
  avoid: 0,
  onlyPermanent: answers.no,
  agency: answers.yes,
  hourlyPay: 0.01,
  startsFrom: 0,
  isMinor: false,
});

/** What stays unknown about this person whatever the offer says. */
export const silenceOfProfile = (profile: ProfileTraits): Silence =>
  (profile.languages.length === 0 ? bitOf("language") : 0) |
  (profile.onlyPermanent === answers.unknown ? bitOf("contract") : 0) |
  (profile.hourlyPay === 0 ? bitOf("pay") : 0) |
  (profile.startsFrom < 0 ? bitOf("start") : 0);

/** The most points all bounded requirements can bring together, by what stays unknown. */
export const mostPointsBySilence = (weights: MatchWeights): Float64Array =>
  Float64Array.from({ length: 1 << bounded.length }, (_none, silence) =>
    bounded.reduce(
      (sum, requirement) =>
        sum + weights[requirement] * ((silence & bitOf(requirement)) === 0 ? 1 : SHARE_OF_UNKNOWN),
      0,
    ),
  );
