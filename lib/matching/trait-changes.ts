import { cefrLevels } from "@/lib/vocabulary/qualification";
import type { PersonChange } from "./opening";
import { hasConflict } from "./rating/rate-working-time";
import { rateOneLanguage } from "./rating/rate-language";
import type { Codebook } from "./traits/codebook";
import type { OfferTraits } from "./traits/offer-traits";
import type { ProfileTraits } from "./traits/profile-traits";
import { answers, clockOf, languageCode, languageOf, levelIn } from "./traits/scales";
import { reachOf } from "./traits/week-grid";

/** Something the employer could do otherwise. */
export type OfferChange =
  | { readonly kind: "start-at"; readonly clock: string }
  | { readonly kind: "end-at"; readonly clock: string }
  | { readonly kind: "without-night" }
  | { readonly kind: "without-weekend" }
  | { readonly kind: "without-shifts" }
  | { readonly kind: "fewer-hours"; readonly hours: number };

/** One change, and what it makes of the traits; effort grows from a talk to years of learning. */
export type TraitChange = {
  readonly change: PersonChange | OfferChange;
  readonly effort: number;
  readonly profile?: Partial<ProfileTraits>;
  readonly offer?: Partial<OfferTraits>;
};

const efforts = {
  times: 1,
  hours: 2,
  weekend: 3,
  proof: 4,
  language: 5,
  licence: 6,
  car: 7,
} as const;

/** What could be asked of the employer: only what stands in the way of this person. */
export const changesAtOffer = (
  profile: ProfileTraits,
  offer: OfferTraits,
): readonly TraitChange[] => [
  ...otherTimes(profile, offer),
  ...fewerHours(profile, offer),
  ...withoutUnsocialHours(profile, offer),
];

const otherTimes = (profile: ProfileTraits, offer: OfferTraits): readonly TraitChange[] => {
  const reach = profile.week ? reachOf(profile.week) : undefined;
  const [from, until] = [reach?.from ?? profile.earliest, reach?.until ?? profile.latest];
  const changes: TraitChange[] = [];
  if (hasConflict(profile, offer, "starts-too-early")) {
    const change = { kind: "start-at", clock: clockOf(from) } as const;
    changes.push({ change, effort: efforts.times, offer: { shiftStart: from } });
  }
  if (hasConflict(profile, offer, "ends-too-late")) {
    const change = { kind: "end-at", clock: clockOf(until) } as const;
    changes.push({ change, effort: efforts.times, offer: { shiftEnd: until } });
  }
  return changes;
};

const fewerHours = (profile: ProfileTraits, offer: OfferTraits): readonly TraitChange[] => {
  const hours = profile.hoursMax;
  if (!hasConflict(profile, offer, "hours") || offer.hoursMin <= hours) return [];
  const change = { kind: "fewer-hours", hours } as const;
  return [{ change, effort: efforts.hours, offer: { hoursMin: hours, hoursMax: hours } }];
};

const withoutUnsocialHours = (
  profile: ProfileTraits,
  offer: OfferTraits,
): readonly TraitChange[] => {
  const effort = efforts.weekend;
  const changes: TraitChange[] = [];
  if (hasConflict(profile, offer, "night")) {
    changes.push({ change: { kind: "without-night" }, effort, offer: { night: answers.no } });
  }
  if (hasConflict(profile, offer, "weekend")) {
    changes.push({ change: { kind: "without-weekend" }, effort, offer: { weekend: answers.no } });
  }
  if (hasConflict(profile, offer, "shifts")) {
    changes.push({ change: { kind: "without-shifts" }, effort, offer: { shifts: answers.no } });
  }
  return changes;
};

type Codes = Pick<Codebook, "skillId" | "isLicence">;

export type ChangeAtPerson = TraitChange & { readonly change: PersonChange };

/** What the person could add: only what this offer asks for and the person lacks. */
export const changesAtPerson = (
  profile: ProfileTraits,
  offer: OfferTraits,
  codebook: Codes,
): readonly ChangeAtPerson[] => [
  ...proofChanges(profile, offer, codebook),
  ...languageChanges(profile, offer),
  ...(profile.means.car || offer.isHomeOffice || offer.points.length === 0
    ? []
    : [withCar(profile)]),
];

const proofChanges = (
  profile: ProfileTraits,
  { requiredProofs }: OfferTraits,
  codebook: Codes,
): readonly ChangeAtPerson[] => {
  const changes: ChangeAtPerson[] = [];
  for (let position = 0; position < requiredProofs.length; position += 1) {
    const skill = requiredProofs[position] ?? 0;
    const skillId = codebook.skillId(skill);
    if (profile.proofs[skill] === 1 || skillId === undefined) continue;
    const proofs = profile.proofs.slice();
    proofs[skill] = 1;
    const effort = codebook.isLicence(skill) ? efforts.licence : efforts.proof;
    changes.push({ change: { kind: "proof", skillId }, effort, profile: { proofs } });
  }
  return changes;
};

/** One step up, or the level asked for where the person's is untold: more is no single change. */
const languageChanges = (
  profile: ProfileTraits,
  { languages }: OfferTraits,
): readonly ChangeAtPerson[] => {
  const changes: ChangeAtPerson[] = [];
  for (let position = 0; position < languages.length; position += 1) {
    const need = languages[position] ?? 0;
    const level = cefrLevels[levelIn(need) - 1];
    if (!level || rateOneLanguage(profile, need).verdict !== "negotiable") continue;
    const others = profile.languages.filter((known) => languageOf(known) !== languageOf(need));
    changes.push({
      change: { kind: "language", language: languageCode(languageOf(need)), level },
      effort: efforts.language,
      profile: { languages: [...others, need] },
    });
  }
  return changes;
};

const withCar = ({ means }: ProfileTraits): ChangeAtPerson => ({
  change: { kind: "car" },
  effort: efforts.car,
  profile: { means: { ...means, car: true } },
});
