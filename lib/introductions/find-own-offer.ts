import type { Actor } from "@/lib/accounts/account";
import type { Action } from "@/lib/accounts/actions";
import { mayEver } from "@/lib/accounts/rights";
import type { EmployerMembers } from "@/lib/employers/employer-members";
import type { EmployerOffer, EmployerOffers } from "@/lib/employers/offers/employer-offers";
import { ok, refused, type Result } from "@/lib/shared/result";
import { isPublished, type VacancyId } from "@/lib/vacancies/vacancy";

export type OwnOfferRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "offer-unknown" }
  | { readonly code: "offer-not-published" };

export type OwnOfferParts = {
  readonly offers: Pick<EmployerOffers, "find">;
  readonly members: Pick<EmployerMembers, "employerOf">;
  /** Whether the operator lets employers see cards at all. */
  readonly isOpen: boolean;
};

/** The published offer of the actor's own company, where the operator opened cards to employers. */
export const findOwnOffer = async (
  { offers, members, isOpen }: OwnOfferParts,
  actor: Actor,
  action: Action,
  id: VacancyId,
): Promise<Result<EmployerOffer, OwnOfferRefusal>> => {
  if (!isOpen || !mayEver(actor, action)) return refused({ code: "not-allowed" });
  const offer = await offers.find(id);
  const own = await members.employerOf(actor.id);
  if (!offer || offer.employer.id !== own) return refused({ code: "offer-unknown" });
  return isPublished(offer.vacancy) ? ok(offer) : refused({ code: "offer-not-published" });
};
