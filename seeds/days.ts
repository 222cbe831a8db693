import { dayOf } from "@/lib/shared/dates";

const MS_PER_DAY = 86_400_000;

/** The instant so many days after `now`; negative for the past, fractions for hours. */
export const daysFrom = (now: Date, days: number): Date =>
  new Date(now.getTime() + Math.round(days * MS_PER_DAY));

/** The calendar day so many days after `now`, as `YYYY-MM-DD`. */
export const dayFrom = (now: Date, days: number): string => dayOf(daysFrom(now, days));

/** The first of August, when training starts, that lies at least a month ahead. */
export const nextTrainingStart = (now: Date): string => {
  const year = now.getUTCFullYear();
  const firstOfAugust = `${year}-08-01`;
  return dayFrom(now, 30) < firstOfAugust ? firstOfAugust : `${year + 1}-08-01`;
};

/** The birthday of somebody who is `age` years old at `now`. */
export const birthDateFor = (now: Date, age: number, daysSinceBirthday: number): string => {
  const day = daysFrom(now, -daysSinceBirthday);
  return dayOf(new Date(Date.UTC(day.getUTCFullYear() - age, day.getUTCMonth(), day.getUTCDate())));
};
