import { dayOf } from "@/lib/shared/dates";
import type { Origin, OfferType, VacancyStatus } from "@/lib/vacancies/vacancy";
import { isInForce } from "./agreement";
import type { KreisAgs } from "./kreis-ags";
import type { OfferKey } from "./offer-key";
import type { Partner } from "./partner";
import { MAX_HOPS, type PermittedUse } from "./provenance";

/** What decides whether a partner may see an offer, without its text. */
export type OfferOutline = {
  readonly key: OfferKey;
  readonly origin: Origin;
  readonly source: string;
  readonly offerType: OfferType;
  readonly status: VacancyStatus;
  readonly publishedAt?: Date | undefined;
  readonly municipalities: readonly string[];
  readonly isHelpWanted: boolean;
  /** Changes when anything changes that the partner is told. */
  readonly version: string;
  /** Of received offers alone: through whose hands they came, and what is allowed. */
  readonly received?: { readonly hops: readonly KreisAgs[]; readonly permittedUse: PermittedUse };
};

/** Why an offer is not shown to a partner. */
export type HiddenBecause =
  | "no-agreement-in-force"
  | "not-published"
  | "offer-type"
  | "source"
  | "may-not-be-passed-on"
  | "area"
  | "home-only"
  | "help-not-wanted";

type Beholder = Pick<Partner, "ags" | "state" | "agreement">;
type Hides = (partner: Beholder, offer: OfferOutline, moment: Moment) => boolean;

/** A moment with its day, which is costly to find and asked for with every offer. */
export type Moment = { readonly now: Date; readonly day: string };

export const momentOf = (now: Date): Moment => ({ now, day: dayOf(now) });

const DAY_MS = 86_400_000;

const rules: Readonly<Record<HiddenBecause, Hides>> = {
  "no-agreement-in-force": ({ state, agreement }, _offer, { day }) =>
    (state !== "active" && state !== "paused") || !isInForce(agreement, day),
  "not-published": (_partner, { status }) => status !== "published",
  "offer-type": ({ agreement }, { offerType }) => isLeftOut(agreement.gives.offerTypes, offerType),
  source: ({ agreement }, { origin, source }) =>
    origin !== "exchanged" && !agreement.gives.sources.includes(source),
  "may-not-be-passed-on": (partner, offer) =>
    offer.origin === "exchanged" && !mayPassOn(partner, offer.received),
  area: ({ agreement: { gives } }, { municipalities }) =>
    gives.municipalities.length > 0 &&
    !municipalities.some((ags) => gives.municipalities.includes(ags)),
  "home-only": ({ agreement }, offer, { now }) =>
    isHomeOnly(agreement.gives.homeOnlyDays, offer, now),
  "help-not-wanted": ({ agreement }, { isHelpWanted }) =>
    agreement.gives.onlyHelpWanted && !isHelpWanted,
};

/** The first reason why the partner may not see the offer; undefined where it may. */
export const hiddenBecause = (
  partner: Beholder,
  offer: OfferOutline,
  moment: Moment,
): HiddenBecause | undefined => reasons.find((reason) => rules[reason](partner, offer, moment));

export const maySee = (partner: Beholder, offer: OfferOutline, moment: Moment): boolean =>
  hiddenBecause(partner, offer, moment) === undefined;

const reasons = [
  "no-agreement-in-force",
  "not-published",
  "offer-type",
  "source",
  "may-not-be-passed-on",
  "area",
  "home-only",
  "help-not-wanted",
] as const satisfies readonly HiddenBecause[];

const isLeftOut = <Item>(chosen: readonly Item[], item: Item): boolean =>
  chosen.length > 0 && !chosen.includes(item);

/** Nobody gets back what came through their own hands: that is what makes loops impossible. */
const mayPassOn = ({ ags, agreement }: Beholder, received: OfferOutline["received"]): boolean =>
  agreement.gives.passesOn &&
  received?.permittedUse === "forward" &&
  received.hops.length < MAX_HOPS &&
  !received.hops.includes(ags);

const isHomeOnly = (
  days: number,
  { publishedAt, isHelpWanted }: OfferOutline,
  now: Date,
): boolean => {
  if (days === 0 || isHelpWanted) return false;
  return publishedAt === undefined || now.getTime() - publishedAt.getTime() < days * DAY_MS;
};
