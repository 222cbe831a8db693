import type { JobSeeker } from "../job-seeker";

/** Why a profile cannot be kept as it is: each is something a person typed and can put right. */
export const profileProblems = [
  "birth-date-in-future",
  "birth-date-too-old",
  "receipt-in-future",
  "hours-contradict",
  "day-contradicts",
  "stretch-contradicts",
  "too-many-occupations",
  "too-many-skills",
  "too-many-languages",
  "years-exceed-age",
] as const;
export type ProfileProblem = (typeof profileProblems)[number];

/** A long life's work and every wish fit in; beyond that a list is an accident. */
export const MOST_OCCUPATIONS = 60;
const MOST_SKILLS = 200;
const MOST_LANGUAGES = 20;
const OLDEST_YEARS = 100;
const MOST_HOURS = 100;

type Check = (person: JobSeeker, today: string) => boolean;

const checks: Readonly<Record<ProfileProblem, Check>> = {
  "birth-date-in-future": ({ birthDate }, today) => birthDate !== undefined && birthDate > today,
  "birth-date-too-old": ({ birthDate }, today) =>
    birthDate !== undefined && yearOf(today) - yearOf(birthDate) > OLDEST_YEARS,
  "receipt-in-future": ({ receivesSince }, today) =>
    receivesSince !== undefined && receivesSince > today,
  "hours-contradict": ({ availability: { hoursPerWeek } }) =>
    hoursPerWeek !== undefined &&
    (hoursPerWeek.min > hoursPerWeek.max || hoursPerWeek.min < 0 || hoursPerWeek.max > MOST_HOURS),
  "day-contradicts": ({ availability: { earliest, latest } }) =>
    earliest !== undefined && latest !== undefined && earliest >= latest,
  "stretch-contradicts": ({ availability: { week = [] } }) =>
    week.some(({ from, until }) => from >= until),
  "too-many-occupations": ({ wishes, experience }) =>
    Math.max(wishes.length, experience.length) > MOST_OCCUPATIONS,
  "too-many-skills": ({ skills }) => skills.length > MOST_SKILLS,
  "too-many-languages": ({ languages }) => languages.length > MOST_LANGUAGES,
  "years-exceed-age": ({ birthDate, experience }, today) =>
    experience.some(({ years }) => years > ageLimit(birthDate, today)),
};

const yearOf = (day: string): number => Number(day.slice(0, 4));

const ageLimit = (birthDate: string | undefined, today: string): number =>
  birthDate === undefined ? OLDEST_YEARS : Math.max(0, yearOf(today) - yearOf(birthDate));

/** What contradicts itself or the calendar; empty for whatever is merely unknown. */
export const problemsOf = (person: JobSeeker, today: string): readonly ProfileProblem[] =>
  profileProblems.filter((problem) => checks[problem](person, today));
