import type { OfferType } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** What a portal says of an offer to another one, read and made safe. */
export type ExchangedOffer = {
  readonly title: string;
  readonly offerType: OfferType;
  /** Its page at the origin, where people also apply. */
  readonly sourceUrl?: string | undefined;
  readonly publishedAt?: Date | undefined;
  readonly facts: VacancyFacts;
};
