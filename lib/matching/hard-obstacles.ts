import { lacksLicence } from "./rating/rate-skills";
import { hasConflict } from "./rating/rate-working-time";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";
import { answers } from "./traits/scales";

/** Why an offer is no option for a person, whatever else fits. */
export const hardObstacles = [
  "licence",
  "health-limit",
  "time-of-day",
  "night-work",
  "minor-at-night",
] as const;
export type HardObstacle = (typeof hardObstacles)[number];

// § 14 JArbSchG allows minors no work at night; its widest exceptions end at 22:00 and begin at
// 5:00, so beyond these hours nothing can be allowed.
const LATEST_FOR_MINORS = 22 * 60;
const EARLIEST_FOR_MINORS = 5 * 60;

const holds: Readonly<
  Record<HardObstacle, (profile: ProfileTraits, offer: OfferTraits) => boolean>
> = {
  licence: lacksLicence,
  "health-limit": ({ avoid }, { demands }) => (avoid & demands) !== 0,
  "time-of-day": (profile, offer) =>
    hasConflict(profile, offer, "starts-too-early") ||
    hasConflict(profile, offer, "ends-too-late") ||
    hasConflict(profile, offer, "days"),
  "night-work": (profile, offer) => hasConflict(profile, offer, "night"),
  "minor-at-night": ({ isMinor }, offer) => isMinor && isAtNight(offer),
};

const isAtNight = ({ night, shiftStart, shiftEnd }: OfferTraits): boolean =>
  night === answers.yes ||
  (shiftStart >= 0 && shiftStart < EARLIEST_FOR_MINORS) ||
  shiftEnd > LATEST_FOR_MINORS ||
  (shiftEnd >= 0 && shiftEnd < shiftStart);

export const obstaclesOf = (profile: ProfileTraits, offer: OfferTraits): readonly HardObstacle[] =>
  hardObstacles.filter((obstacle) => holds[obstacle](profile, offer));

export const isExcluded = (profile: ProfileTraits, offer: OfferTraits): boolean =>
  hardObstacles.some((obstacle) => holds[obstacle](profile, offer));
