import type { Vacancy } from "./vacancy";

/** The values of the working-time filter. A vacancy may have several. */
export const workingTimes = [
  "full-time",
  "part-time",
  "part-time-morning",
  "shift-night-weekend",
  "home-office",
  "minijob",
] as const;
export type WorkingTime = (typeof workingTimes)[number];

/** What the filter can find a vacancy under; unknown working time gives an empty list. */
export const workingTimesOf = ({ offerType, facts }: Vacancy): readonly WorkingTime[] => {
  const time = facts.workingTime;
  const unsocial = [time.shiftWork, time.nightWork, time.weekendWork, time.unsocialHours];
  const found: WorkingTime[] = [...(time.schedules ?? [])];
  if (time.partTimeSlots?.includes("morning")) found.push("part-time-morning");
  if (unsocial.includes(true)) found.push("shift-night-weekend");
  if (time.homeOffice === "partly" || time.homeOffice === "fully") found.push("home-office");
  if (offerType === "minijob") found.push("minijob");
  return found;
};
