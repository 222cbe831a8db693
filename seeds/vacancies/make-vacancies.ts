import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeOddTitleVacancies } from "./odd-title-vacancies";
import { planOffers } from "./plan-offers";
import { makeStoryVacancies } from "./story-vacancies";
import { makeThriceReported } from "./thrice-reported";
import { writeOffer } from "./write-offer";

/** All demo offers: those of the stories first, then about 600 others. */
export const makeVacancies = (now: Date): readonly Vacancy[] => [
  ...makeStoryVacancies(now),
  ...makeOddTitleVacancies(now),
  ...makeThriceReported(now),
  ...planOffers().map((plan) => writeOffer(now, plan)),
];
