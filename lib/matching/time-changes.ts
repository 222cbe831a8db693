import type { PersonChange } from "./opening";
import { hasConflict } from "./rating/rate-working-time";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";
import { answers, clockOf } from "./traits/scales";

export type PersonTraitChange = {
  readonly change: PersonChange;
  readonly profile: Partial<ProfileTraits>;
};

const HALF_HOUR = 30;
const HOURS_STEP = 5;
const FULL_WEEK = 40;

/**
 * Times the person could add, such as through child care that begins earlier; rounded to half hours
 * and five hours a week, so that many offers lead to one and the same change. Night work is not asked.
 */
export const timeChangesAtPerson = (
  profile: ProfileTraits,
  offer: OfferTraits,
): readonly PersonTraitChange[] => [
  ...clockChanges(profile, offer),
  ...hoursChange(profile, offer),
  ...(hasConflict(profile, offer, "weekend")
    ? [{ change: { kind: "weekend" } as const, profile: { weekend: answers.yes } }]
    : []),
  ...(hasConflict(profile, offer, "shifts")
    ? [{ change: { kind: "shifts" } as const, profile: { shifts: answers.yes } }]
    : []),
];

// A painted week says more than a first and a last hour: which day to widen is for a talk.
const clockChanges = (profile: ProfileTraits, offer: OfferTraits): readonly PersonTraitChange[] => {
  const changes: PersonTraitChange[] = [];
  if (profile.week) return changes;
  if (hasConflict(profile, offer, "starts-too-early")) {
    const earliest = Math.floor(offer.shiftStart / HALF_HOUR) * HALF_HOUR;
    const change = { kind: "earlier-start", clock: clockOf(earliest) } as const;
    changes.push({ change, profile: { earliest } });
  }
  if (hasConflict(profile, offer, "ends-too-late") && offer.shiftEnd > offer.shiftStart) {
    const latest = Math.ceil(offer.shiftEnd / HALF_HOUR) * HALF_HOUR;
    const change = { kind: "later-end", clock: clockOf(latest) } as const;
    changes.push({ change, profile: { latest } });
  }
  return changes;
};

const hoursChange = (profile: ProfileTraits, offer: OfferTraits): readonly PersonTraitChange[] => {
  if (!hasConflict(profile, offer, "hours") || offer.hoursMin <= profile.hoursMax) return [];
  const hours = Math.ceil(offer.hoursMin / HOURS_STEP) * HOURS_STEP;
  if (hours > FULL_WEEK) return [];
  return [{ change: { kind: "more-hours", hours }, profile: { hoursMax: hours } }];
};
