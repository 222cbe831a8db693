import { textOf } from "@/lib/vacancies/sanitise-description";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** Without these nobody could find the offer, judge it or apply. */
export const missingFacts = ["occupation", "place", "working-time", "text", "contact"] as const;
export type MissingFact = (typeof missingFacts)[number];

const MIN_TEXT_LENGTH = 40;

/** What an offer must still say before it is worth anybody's check. */
export const missingForReview = ({ facts }: Vacancy): readonly MissingFact[] => {
  const isThere: Readonly<Record<MissingFact, boolean>> = {
    occupation: facts.occupations.length > 0,
    place: facts.workplaces.length > 0,
    "working-time": hasHours(facts),
    text: textOf(facts.descriptionHtml ?? "").length >= MIN_TEXT_LENGTH,
    contact: hasContact(facts),
  };
  return missingFacts.filter((fact) => !isThere[fact]);
};

const hasHours = ({ workingTime: { hoursPerWeek, schedules } }: VacancyFacts): boolean =>
  hoursPerWeek !== undefined || (schedules ?? []).length > 0;

const hasContact = ({ application }: VacancyFacts): boolean =>
  [application?.email, application?.phone, application?.url].some((way) => way !== undefined);
