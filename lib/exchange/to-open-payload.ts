import { withoutContacts } from "@/lib/vacancies/without-contacts";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { OfferKey } from "./offer-key";
import type { OfferPayload } from "./outgoing-ledger";
import type { Provenance } from "./provenance";
import { toPayload } from "./to-payload";

/**
 * What everybody is told of an offer: nobody's name, address or number, and nothing of what Kreise
 * ask one another. Whoever wants to apply finds the way on the offer's own page.
 */
export const toOpenPayload = (
  vacancy: Vacancy,
  key: OfferKey,
  { helpWanted: _helpWanted, ...provenance }: Provenance,
  url: string,
): OfferPayload => {
  const { contactName, application, descriptionHtml, ...facts } = vacancy.facts;
  const description = descriptionHtml && withoutContacts(descriptionHtml, contactName);
  const open = {
    ...facts,
    ...(application ? { application: { ways: application.ways } } : {}),
    ...(description ? { descriptionHtml: description } : {}),
  };
  return toPayload({ ...vacancy, facts: open }, key, provenance, url);
};
