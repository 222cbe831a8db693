import { offerKeyOf, type OfferKey } from "@/lib/exchange/offer-key";
import type { OfferPayload } from "@/lib/exchange/outgoing-ledger";
import { toPayload } from "@/lib/exchange/to-payload";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { daysFrom } from "../days";
import { makeExtraOffers } from "./extra-offers";
import { atHome, isFromNeighbour, neighbour } from "./neighbour";

/** The neighbour offered something, said something new of it, or, without an offer, took it back. */
export type NeighbourEvent = {
  readonly at: Date;
  readonly key: OfferKey;
  readonly offer?: OfferPayload;
};

/** So many days ago the neighbour asked for help with its longest open offers, one after the other. */
const HELP_DAYS = [6, 4, 1] as const;
const TAKEN_BACK_DAYS = 5;

/** What happened at the neighbour in the last two months, in order. */
export const makeNeighbourEvents = (
  offers: readonly Vacancy[],
  now: Date,
): readonly NeighbourEvent[] => {
  const theirs = offers.filter(isFromNeighbour).map(atHome);
  const { takenBack, notAgreed } = makeExtraOffers(now);
  const asked = longestOpen(theirs).flatMap((offer, index) => {
    const days = HELP_DAYS[index];
    return days === undefined ? [] : [offered(offer, daysFrom(now, -days), true)];
  });
  return [
    ...[...theirs, takenBack, notAgreed].map((offer) => offered(offer, publishedAt(offer))),
    ...asked,
    { at: daysFrom(now, -TAKEN_BACK_DAYS), key: keyOf(takenBack) },
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
};

const keyOf = ({ id }: Vacancy): OfferKey => offerKeyOf(neighbour.ags, id);
const publishedAt = (offer: Vacancy): Date => offer.publishedAt ?? offer.firstSeenAt;

const longestOpen = (offers: readonly Vacancy[]): readonly Vacancy[] =>
  offers
    .filter(({ offerType }) => offerType === "employment")
    .toSorted(
      (a, b) => publishedAt(a).getTime() - publishedAt(b).getTime() || (a.id < b.id ? -1 : 1),
    );

const offered = (offer: Vacancy, at: Date, helpWanted = false): NeighbourEvent => {
  const provenance = {
    ...{ origin: neighbour.ags, originName: neighbour.name, hops: [neighbour.ags] },
    ...{ firstPublisher: neighbour.jobcenter, permittedUse: "place" as const },
    ...(helpWanted ? { helpWanted } : {}),
  };
  const url = `${neighbour.baseUrl}/de/vacancies/${offer.id}`;
  return { at, key: keyOf(offer), offer: toPayload(offer, keyOf(offer), provenance, url) };
};
