import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import type { Choices } from "../choices";
import { timePatterns, type TimePattern, type TimePatternName } from "./data/time-patterns";
import type { JobTemplate } from "./job-template";

export type OfferedTime = {
  readonly facts: VacancyWorkingTime;
  readonly words: string | undefined;
};

/** The working time of an offer, as fully or as sparsely known as ads tell it. */
export const offeredTime = (
  choices: Choices,
  template: JobTemplate,
  isMinijob: boolean,
): OfferedTime => {
  const pattern: TimePattern = timePatterns[choices.pick(fitting(template.times, isMinijob))];
  const known = choices.integer(1, 100);
  const words = choices.chance(85) ? `Arbeitszeit: ${pattern.words}` : undefined;
  if (known <= 6) return { facts: {}, words };
  if (known <= 22) return { facts: onlySchedules(pattern.facts), words };
  return { facts: pattern.facts, words };
};

const isMinijobPattern = (name: TimePatternName): boolean => name.startsWith("minijob");

const fitting = (
  names: readonly TimePatternName[],
  isMinijob: boolean,
): readonly TimePatternName[] => {
  const some = names.filter((name) => isMinijobPattern(name) === isMinijob);
  if (some.length > 0) return some;
  return isMinijob ? ["minijobMorning"] : ["partTime"];
};

const onlySchedules = ({ schedules }: VacancyWorkingTime): VacancyWorkingTime =>
  schedules === undefined ? {} : { schedules };
