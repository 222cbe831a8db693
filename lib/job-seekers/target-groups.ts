import type { JobSeeker } from "./job-seeker";

export const targetGroups = [
  "under-25",
  "over-50",
  "lone-parent",
  "rehabilitation",
  "severely-disabled",
  "long-term",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

const LONG_TERM_YEARS = 2;

/** Target groups follow from facts and the day, they are never typed. `today` is `YYYY-MM-DD`. */
export const targetGroupsOf = (person: JobSeeker, today: string): readonly TargetGroup[] => {
  const { birthDate } = person;
  const age = birthDate === undefined ? undefined : fullYearsBetween(birthDate, today);
  const since = person.receivesSince;
  const holds: Readonly<Record<TargetGroup, boolean>> = {
    "under-25": age !== undefined && age < 25,
    "over-50": age !== undefined && age >= 50,
    "lone-parent": person.loneParent === true,
    rehabilitation: person.rehabilitation === true,
    "severely-disabled": person.severelyDisabled === true,
    "long-term": since !== undefined && fullYearsBetween(since, today) >= LONG_TERM_YEARS,
  };
  return targetGroups.filter((group) => holds[group]);
};

/** Completed years from one day to another, both `YYYY-MM-DD`. */
export const fullYearsBetween = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
};
