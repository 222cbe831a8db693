import "server-only";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { employerMembers, employerOffers } from "@/lib/composition/employers";
import type { EmployerOffer } from "@/lib/employers/offers/employer-offers";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** An offer of the company the actor acts for. */
export const findOwnOffer = async (
  actor: Actor,
  text: string,
): Promise<EmployerOffer | undefined> => {
  if (!scopeOf(actor, "offers.write")) return undefined;
  const offer = await findOffer(text);
  const own = await employerMembers().employerOf(actor.id);
  return offer?.employer.id === own ? offer : undefined;
};

/** Any company's offer that was sent for a check at least once, for those who check. */
export const findOfferToReview = async (
  actor: Actor,
  text: string,
): Promise<EmployerOffer | undefined> => {
  if (!scopeOf(actor, "offers.review")) return undefined;
  const offer = await findOffer(text);
  if (!offer || offer.vacancy.status !== "draft") return offer;
  const history = await employerOffers().history(offer.vacancy.id);
  return history.length > 0 ? offer : undefined;
};

const findOffer = async (text: string): Promise<EmployerOffer | undefined> => {
  const id = vacancyIdSchema.safeParse(text);
  return id.success ? employerOffers().find(id.data) : undefined;
};
