import type { AccountId } from "@/lib/accounts/account";
import type { Mail } from "@/lib/mail/mail";
import type { Result } from "@/lib/shared/result";
import type { VacancyTransition } from "@/lib/vacancies/life/vacancy-transition";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { Employer, EmployerId } from "../employer";

/** An offer with the company behind it. */
export type EmployerOffer = { readonly vacancy: Vacancy; readonly employer: Employer };

/** What a change is decided on; `contacts` are the addresses of the company's members. */
export type OfferState = EmployerOffer & { readonly contacts: readonly string[] };

export type OfferChange = {
  readonly vacancy: Vacancy;
  readonly transition?: VacancyTransition;
  readonly mails?: readonly Mail[];
};

/** Offers that companies write here themselves. */
export type EmployerOffers = {
  find: (id: VacancyId) => Promise<EmployerOffer | undefined>;
  /** All of a company's own offers, the last changed first. */
  ofEmployer: (id: EmployerId) => Promise<readonly Vacancy[]>;
  /** Offers that wait for a check, the longest waiting first. */
  inReview: () => Promise<readonly EmployerOffer[]>;
  /** Every step of an offer, oldest first. */
  history: (id: VacancyId) => Promise<readonly VacancyTransition[]>;
  /** `by` is who writes it, for the history of changes. */
  add: (by: AccountId, vacancy: Vacancy) => Promise<void>;
  /**
   * Decides on the offer as it is now and keeps the change, its history, its mails and the event for
   * the index together or not at all. Two changes of one offer wait for each other.
   */
  change: <Refusal>(
    by: AccountId,
    id: VacancyId,
    decide: (state: OfferState) => Result<OfferChange, Refusal>,
  ) => Promise<Result<Vacancy, Refusal | { readonly code: "offer-unknown" }>>;
};
