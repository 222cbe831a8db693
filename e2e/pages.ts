import { storyVacancyId } from "@/seeds/vacancies/story-vacancies";

/** Every kind of public page, without its language. */
export const publicPages = [
  ["home", ""],
  ["results", "/vacancies?q=lager&place=Erkelenz&offerType=employment&offerType=minijob"],
  ["all offers", "/vacancies"],
  ["empty result", "/vacancies?q=qqqqq&place=Selfkant&radius=5&offerType=minijob"],
  ["unknown place", "/vacancies?place=Qqqqzzzz"],
  ["offer", `/vacancies/${storyVacancyId("warehouse-mornings")}`],
  ["ended offer", `/vacancies/${storyVacancyId("withdrawn-night-warehouse")}`],
  ["saved offers", "/saved"],
  ["imprint", "/imprint"],
  ["privacy", "/privacy"],
  ["accessibility", "/accessibility"],
  ["sources", "/sources"],
  ["sign-in", "/sign-in"],
  ["not found", "/nowhere"],
] as const;

export const languages = ["de", "en"] as const;
