import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import type { Choices } from "../choices";
import { genderMarks } from "./data/phrases";
import type { JobTemplate } from "./job-template";
import { parted } from "./parted";

/** A title as ads have it: mostly tidy, sometimes shouting or misspelt. */
export const writeTitle = (
  choices: Choices,
  template: JobTemplate,
  town: string,
  time: VacancyWorkingTime,
): string => {
  if (template.oddTitles !== undefined && choices.chance(22)) {
    return choices.pick(parted(template.oddTitles));
  }
  const title = `${choices.pick(parted(template.titles))} ${choices.pick(genderMarks)}`;
  if (template.offerType !== undefined) return title;
  if (choices.chance(12)) return `${title} in ${town}`;
  return choices.chance(10) ? `${title} ${choices.pick(additionsFor(time))}` : title;
};

/** What hurried readers look for first; never against the facts. */
const additionsFor = ({ schedules = [] }: VacancyWorkingTime): readonly string[] => [
  "ab sofort",
  "zum nächstmöglichen Zeitpunkt",
  ...(schedules.includes("part-time") ? ["in Teilzeit"] : []),
  ...(schedules.includes("full-time") ? ["in Vollzeit"] : []),
];
