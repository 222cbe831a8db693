import { isShallow } from "@/lib/shared/is-shallow";
import type { Result } from "@/lib/shared/result";
import { ok, refused } from "@/lib/shared/result";
import type { OfferType } from "@/lib/vacancies/vacancy";
import type { KreisAgs } from "./kreis-ags";
import { leftOutFrom } from "./left-out";
import { contentHashOf, firstBreak, type LedgerEntry, type Position, startOf } from "./ledger";
import { type OfferKey, originOf } from "./offer-key";
import type { Page } from "./page";
import type { Partner } from "./partner";
import type { Provenance } from "./provenance";

/** How far a partner's ledger was read. */
export type Reading = {
  /** Counts the times it was read from the beginning. */
  readonly round: number;
  /** Absent where it has to be read from the beginning. */
  readonly position?: Position | undefined;
  /** The furthest place of the generation read last: stays when reading begins anew. */
  readonly known?: Position | undefined;
  /** Once read up to here, what this round did not name is gone. */
  readonly sweepAt?: number | undefined;
  /** From here on offers were left out for want of room; read again once there is some. */
  readonly leftOut?: Position | undefined;
};

/** An offer as the receiver understands it. */
export type ReceivedOffer<Offer> = {
  readonly key: OfferKey;
  readonly provenance: Provenance;
  readonly offerType: OfferType;
  readonly offer: Offer;
};

export type ReadOffer<Offer> = (payload: unknown) => Result<ReceivedOffer<Offer>, string>;

export const offerRefusals = [
  "unreadable",
  "content-differs",
  "key-differs",
  "own-offer",
  "foreign-offer",
  "sender-missing",
  "held-by-other",
  "not-agreed",
  "too-many",
] as const;
/** Why an offer is not taken over. */
export type OfferRefusal = (typeof offerRefusals)[number];

export type Change<Offer> =
  | { readonly kind: "put"; readonly content: string; readonly received: ReceivedOffer<Offer> }
  /** Named again without text: it is not gone. */
  | { readonly kind: "keep"; readonly key: OfferKey }
  | { readonly kind: "withdraw"; readonly key: OfferKey };

export type AppliedPage<Offer> = {
  readonly reading: Reading;
  /** In order; the last change of an offer counts. */
  readonly changes: readonly Change<Offer>[];
  readonly entries: readonly LedgerEntry[];
  readonly setAside: readonly { readonly key: OfferKey; readonly why: OfferRefusal }[];
  /** Everything that the partner's ledger did not name in this round is to be withdrawn. */
  readonly sweeps: boolean;
};

/** The page does not belong here; nothing of it counts. */
export type PageRefusal =
  "wrong-sender" | "wrong-receiver" | "not-asked-for" | "not-the-beginning" | "chain-broken";

/** What the receiver knows of the offers on a page. */
export type Holdings = {
  /** Who brought the offers that are held, by key; only keys on the page need be there. */
  readonly holders: ReadonlyMap<OfferKey, Partner["id"]>;
  /** How many offers of this partner are held. */
  readonly count: number;
  /** Kreise that offers are exchanged with directly. */
  readonly neighbours: ReadonlySet<KreisAgs>;
};

type Context<Offer> = {
  readonly self: KreisAgs;
  readonly partner: Partner;
  readonly reading: Reading;
  readonly holdings: Holdings;
  readonly readOffer: ReadOffer<Offer>;
};

/** What a page does to the offers held here. Pure: the same page at the same place does the same. */
export const applyPage = <Offer>(
  page: Page,
  context: Context<Offer>,
): Result<AppliedPage<Offer>, PageRefusal> => {
  const wrong = misfit(page, context);
  if (wrong) return refused(wrong);
  const reading = begun(page, context.reading);
  const taking = { isOurs: new Map<OfferKey, boolean>(), room: roomOf(context) };
  const decided = page.entries.map((entry) => decide(entry, context, taking));
  const end = endOf(page);
  const sweeps = reading.sweepAt !== undefined && end.sequence >= reading.sweepAt;
  const setAside = decided.flatMap(({ aside }) => aside ?? []);
  const leftOut = leftOutFrom({ ...page, setAside, earlier: reading.leftOut });
  const goesBack = taking.room > 0 && end.sequence >= page.head.sequence;
  return ok({
    reading: {
      round: reading.round,
      ...(goesBack ? { position: leftOut ?? end } : { position: end, leftOut }),
      known: furthest(context.reading.known, end),
      ...(sweeps ? {} : { sweepAt: reading.sweepAt }),
    },
    changes: decided.flatMap(({ change }) => change ?? []),
    entries: page.entries.map(({ offer: _offer, ...entry }) => entry),
    setAside,
    sweeps,
  });
};

const misfit = <Offer>(page: Page, context: Context<Offer>): PageRefusal | undefined => {
  const { self, partner, reading } = context;
  if (page.from !== partner.ags) return "wrong-sender";
  if (page.to !== self) return "wrong-receiver";
  const expected =
    reading.position ?? startOf({ from: partner.ags, to: self, generation: page.after.generation });
  if (!isSamePlace(page.after, expected)) {
    return reading.position ? "not-asked-for" : "not-the-beginning";
  }
  return firstBreak(page.after, page.entries) ? "chain-broken" : undefined;
};

const isSamePlace = (one: Position, other: Position): boolean =>
  one.generation === other.generation && one.sequence === other.sequence && one.hash === other.hash;

const begun = (page: Page, reading: Reading): Reading =>
  reading.position ? reading : { round: reading.round + 1, sweepAt: page.head.sequence };

const furthest = (known: Position | undefined, position: Position): Position =>
  known?.generation === position.generation && known.sequence > position.sequence
    ? known
    : position;

const endOf = ({ after, entries }: Page): Position => {
  const last = entries.at(-1);
  return last ? { ...after, sequence: last.sequence, hash: last.hash } : after;
};

/** What this page did so far: whose offers are whose now, and how many more fit in. */
type Taking = { readonly isOurs: Map<OfferKey, boolean>; room: number };

const roomOf = <Offer>({ partner, holdings }: Context<Offer>): number =>
  partner.agreement.takes.maxOffers - holdings.count;

type Decided<Offer> = {
  readonly change?: Change<Offer>;
  readonly aside?: { readonly key: OfferKey; readonly why: OfferRefusal };
};

const decide = <Offer>(
  entry: Page["entries"][number],
  context: Context<Offer>,
  taking: Taking,
): Decided<Offer> => {
  const { key, content } = entry;
  const isOurs = taking.isOurs.get(key) ?? context.holdings.holders.get(key) === context.partner.id;
  const withdrawal: Decided<Offer> = isOurs ? { change: { kind: "withdraw", key } } : {};
  // Whoever did not bring an offer cannot take it away.
  const decided =
    content === undefined
      ? withdrawal
      : offered({ ...entry, content }, context, { isOurs, taking });
  const kind = decided.change?.kind;
  if (kind === "put") take(key, isOurs, taking);
  if (kind === "withdraw") giveUp(key, taking);
  return decided;
};

type Offered = Page["entries"][number] & { readonly content: string };

const offered = <Offer>(
  entry: Offered,
  context: Context<Offer>,
  { isOurs, taking }: { readonly isOurs: boolean; readonly taking: Taking },
): Decided<Offer> => {
  const { key, content, offer } = entry;
  if (offer === undefined) return isOurs ? { change: { kind: "keep", key } } : {};
  const read = readAs(offer, entry, context);
  if (read.ok && !isOurs && taking.room <= 0) return { aside: { key, why: "too-many" } };
  if (read.ok) return { change: { kind: "put", content, received: read.value } };
  const aside = { key, why: read.refusal };
  return isOurs ? { change: { kind: "withdraw", key }, aside } : { aside };
};

const take = (key: OfferKey, isOurs: boolean, taking: Taking): void => {
  if (!isOurs) taking.room -= 1;
  taking.isOurs.set(key, true);
};

const giveUp = (key: OfferKey, taking: Taking): void => {
  taking.room += 1;
  taking.isOurs.set(key, false);
};

/** No offer is nested deeper; what is could exhaust the stack. */
const MAX_LEVELS = 32;

const readAs = <Offer>(
  payload: unknown,
  { key, content }: LedgerEntry,
  context: Context<Offer>,
): Result<ReceivedOffer<Offer>, OfferRefusal> => {
  if (!isShallow(payload, MAX_LEVELS)) return refused("unreadable");
  if (contentHashOf(payload) !== content) return refused("content-differs");
  const read = context.readOffer(payload);
  if (!read.ok) return refused("unreadable");
  const why = unwelcomeBecause(read.value, key, context);
  return why ? refused(why) : read;
};

type Unwelcome = <Offer>(
  received: ReceivedOffer<Offer>,
  key: OfferKey,
  context: Context<Offer>,
) => boolean;

const unwelcome: Readonly<Partial<Record<OfferRefusal, Unwelcome>>> = {
  "key-differs": (received, key) =>
    received.key !== key || received.provenance.origin !== originOf(key),
  // Own offers that come back are recognised by their origin, and by our place among the hops.
  "own-offer": ({ provenance }, key, { self }) =>
    originOf(key) === self || provenance.hops.includes(self),
  "sender-missing": ({ provenance: { hops, origin } }, _key, { partner }) =>
    hops[0] !== origin || hops.at(-1) !== partner.ags,
  // Whoever is our partner itself speaks for its own offers, and nobody else does.
  "foreign-offer": ({ provenance: { origin } }, _key, { partner, holdings }) =>
    origin !== partner.ags &&
    (!partner.agreement.takes.fromOthers || holdings.neighbours.has(origin)),
  // The origin itself is believed, whoever else brought its offer before.
  "held-by-other": ({ provenance: { origin } }, key, { partner, holdings }) =>
    origin !== partner.ags && (holdings.holders.get(key) ?? partner.id) !== partner.id,
  "not-agreed": ({ offerType }, _key, { partner: { agreement } }) =>
    !agreement.takes.isWanted ||
    (agreement.takes.offerTypes.length > 0 && !agreement.takes.offerTypes.includes(offerType)),
};

const unwelcomeBecause = <Offer>(
  received: ReceivedOffer<Offer>,
  key: OfferKey,
  context: Context<Offer>,
): OfferRefusal | undefined =>
  offerRefusals.find((why) => unwelcome[why]?.(received, key, context) === true);
