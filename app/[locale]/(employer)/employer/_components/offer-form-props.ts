import type { OfferProblem } from "@/lib/employers/offers/read-offer-form";
import type { OfferSuggestion } from "@/lib/employers/offers/suggest-offer";
import type { Vacancy } from "@/lib/vacancies/vacancy";

export type OfferFormProps = {
  readonly vacancy: Vacancy;
  readonly suggestion: OfferSuggestion;
  readonly problems: readonly OfferProblem[];
  /** What the law asks for an hour of work today. */
  readonly minimumWage: number | undefined;
};
