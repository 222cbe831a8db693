import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import type { MatchCard, TimeConflict } from "./match";
import { SHARE_OF_UNKNOWN } from "./match-weights";

type Availability = JobSeeker["availability"];

/** Hours, start and end of the shift, night, weekend and shift work against what a week can hold. */
export const rateWorkingTime = (
  { availability }: JobSeeker,
  { facts }: Vacancy,
): Extract<MatchCard, { requirement: "working-time" }> => {
  const answers = questions.map(({ conflict, ask }) => ({
    conflict,
    answer: ask(facts.workingTime, availability),
  }));
  const conflicts = answers.filter(({ answer }) => answer === false).map((each) => each.conflict);
  const known = answers.filter(({ answer }) => answer !== undefined);
  return {
    requirement: "working-time",
    verdict: conflicts.length > 0 ? "missing" : known.length > 0 ? "met" : "unknown",
    share: conflicts.length > 0 ? 0 : known.length > 0 ? 1 : SHARE_OF_UNKNOWN,
    evidence: { vacancy: vacancyWords(facts.workingTime), jobSeeker: personWords(availability) },
    conflicts,
  };
};

/** `true` fits, `false` conflicts, `undefined` where either side is silent. */
type Answer = boolean | undefined;

const questions: readonly {
  readonly conflict: TimeConflict;
  readonly ask: (time: VacancyWorkingTime, person: Availability) => Answer;
}[] = [
  { conflict: "hours", ask: (time, person) => hoursFit(time, person) },
  {
    conflict: "starts-too-early",
    ask: ({ shiftStart }, { earliest }) =>
      shiftStart && earliest ? shiftStart >= earliest : undefined,
  },
  {
    conflict: "ends-too-late",
    ask: ({ shiftEnd }, { latest }) => (shiftEnd && latest ? shiftEnd <= latest : undefined),
  },
  { conflict: "night", ask: ({ nightWork }, { night }) => isBearable(nightWork, night) },
  { conflict: "weekend", ask: ({ weekendWork }, { weekend }) => isBearable(weekendWork, weekend) },
  { conflict: "shifts", ask: ({ shiftWork }, { shifts }) => isBearable(shiftWork, shifts) },
];

const FULL_TIME_HOURS = { min: 35, max: 40 } as const;
const PART_TIME_HOURS = { min: 10, max: 30 } as const;

const hoursFit = (time: VacancyWorkingTime, { hoursPerWeek }: Availability): Answer => {
  if (!hoursPerWeek) return undefined;
  const offered = offeredHours(time);
  if (offered.length === 0) return undefined;
  return offered.some(({ min, max }) => min <= hoursPerWeek.max && max >= hoursPerWeek.min);
};

const offeredHours = ({
  hoursPerWeek,
  schedules,
}: VacancyWorkingTime): readonly { min: number; max: number }[] => {
  if (hoursPerWeek) return [hoursPerWeek];
  return (schedules ?? []).map((schedule) =>
    schedule === "full-time" ? FULL_TIME_HOURS : PART_TIME_HOURS,
  );
};

const isBearable = (asked: boolean | undefined, can: boolean | undefined): Answer => {
  if (asked === undefined) return undefined;
  return asked ? can : true;
};

const vacancyWords = ({ hoursPerWeek, shiftStart, shiftEnd }: VacancyWorkingTime): string[] => [
  ...(hoursPerWeek ? [`${hoursPerWeek.min}–${hoursPerWeek.max} h`] : []),
  ...(shiftStart || shiftEnd ? [`${shiftStart ?? "?"}–${shiftEnd ?? "?"}`] : []),
];

const personWords = ({ hoursPerWeek, earliest, latest }: Availability): string[] => [
  ...(hoursPerWeek ? [`${hoursPerWeek.min}–${hoursPerWeek.max} h`] : []),
  ...(earliest || latest ? [`${earliest ?? "?"}–${latest ?? "?"}`] : []),
];
