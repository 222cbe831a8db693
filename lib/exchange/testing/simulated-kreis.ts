import { createHash } from "node:crypto";
import { ok, refused, type Result } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { admitMessage, CLOCK_TOLERANCE_MS, type SignatureFacts } from "../admit-message";
import type { ReceivedOffer } from "../apply-page";
import { makePublishing } from "../extend-ledger";
import { afterDirectory, keysThatAnswer, type PartnerKey } from "../key-ring";
import type { KreisAgs } from "../kreis-ags";
import { fromCursor, toCursor } from "../ledger";
import type { OfferOutline } from "../may-see";
import { type OfferKey, offerKeyOf, offerKeySchema } from "../offer-key";
import type { OfferPayload, OfferSource } from "../outgoing-ledger";
import { type Page, pageSchema } from "../page";
import type { Partner } from "../partner";
import { provenanceSchema } from "../provenance";
import {
  type AskedPage,
  makePullPartner,
  type PullPartner,
  type TransportRefusal,
} from "../pull-partner";
import { makeServePage } from "../serve-page";
import {
  emptyIncomingState,
  type IncomingState,
  makeInMemoryIncomingOffers,
} from "./in-memory-incoming-offers";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
  type OutgoingState,
} from "./in-memory-outgoing-ledger";

/** An offer of the simulation: a text that changes, and whether it is open. */
export type SimulatedOffer = { readonly text: string; readonly isOpen: boolean };

/** What a backup holds. */
export type Memory = {
  offers: Map<OfferKey, SimulatedOffer>;
  /** Keys of what changed, in order. */
  changes: OfferKey[];
  outgoing: OutgoingState;
  incoming: IncomingState<string>;
};

export type Message = {
  readonly facts: SignatureFacts;
  readonly body: string;
  readonly seal: string;
};
export type Answer =
  | { readonly kind: "page"; readonly message: Message }
  | { readonly kind: "refused"; readonly why: string };

/** Everything of one side that is not in its backup. */
export type SimulatedKreis = {
  readonly self: KreisAgs;
  memory: Memory;
  partner: Partner;
  isUp: boolean;
  /** How far this side's clock is ahead of the true time. */
  clockAheadMs: number;
  /** How far the partner's clock seems to be ahead of this side's. */
  learntOffsetMs: number;
  /** Own keys, the newest last. */
  ownKeys: string[];
  ring: readonly PartnerKey[];
  readonly nonces: Set<string>;
  readonly pull: PullPartner;
  readonly answer: (request: Message) => Promise<Answer>;
};

export type World = {
  /** True time. */
  now: number;
  made: number;
  /** Brings a request to the other side and its answer back, or gives up. */
  readonly send: (from: KreisAgs, request: Message) => Promise<Answer | undefined>;
};

export const emptyMemory = (): Memory => ({
  offers: new Map(),
  changes: [],
  outgoing: emptyOutgoingState(),
  incoming: emptyIncomingState(),
});

/** What a portal does where somebody changes an offer. */
export const changeOffer = (memory: Memory, key: OfferKey, offer: SimulatedOffer): void => {
  memory.offers.set(key, offer);
  memory.changes.push(key);
};

const sealOf = (keyId: string, ...texts: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([`private-${keyId}`, ...texts]))
    .digest("base64url");

export const makeSimulatedKreis = (
  world: World,
  self: KreisAgs,
  partner: Partner,
): SimulatedKreis => {
  const now = (): Date => new Date(world.now + kreis.clockAheadMs);
  const source = sourceOf(self, () => kreis.memory);
  const withLedger = makeInMemoryOutgoingLedger(() => kreis.memory.outgoing);
  const newGeneration = (): string => numberedUuid("generation", (world.made += 1));
  const publishing = makePublishing({ self, source, newGeneration, now });
  const servePage = makeServePage({ self, source, publishing, withLedger, now });
  const kreis: SimulatedKreis = {
    self,
    memory: emptyMemory(),
    partner,
    isUp: true,
    clockAheadMs: 0,
    learntOffsetMs: 0,
    ownKeys: [keyName(self, 0)],
    ring: [],
    nonces: new Set(),
    pull: makePullPartner({
      self,
      pages: { fetch: (_partner, asked) => fetchPage(kreis, world, now, asked) },
      withOffers: makeInMemoryIncomingOffers(() => kreis.memory.incoming),
      readOffer,
      now,
    }),
    answer: async (request) => {
      const wrong = whyNotAdmitted(kreis, request, now());
      if (wrong) return { kind: "refused", why: wrong };
      const [cursor, known] = request.body.split(" ").map(fromCursor);
      const page = await servePage(kreis.partner, { cursor, known, limit: 20 });
      if (!page.ok) return { kind: "refused", why: page.refusal.code };
      const body = JSON.stringify(page.value);
      return { kind: "page", message: signed(kreis, world, now(), body, request.facts.nonce) };
    },
  };
  return kreis;
};

export const keyName = (self: KreisAgs, number: number): string =>
  `key-${self}-${number}`.padEnd(43, "_");

export const signed = (
  { ownKeys }: SimulatedKreis,
  world: World,
  created: Date,
  body: string,
  inAnswerTo = "",
): Message => {
  const keyId = ownKeys.at(-1) ?? "";
  const nonce = `nonce-${(world.made += 1)}`;
  const expires = new Date(created.getTime() + 300_000);
  const seal = sealOf(keyId, nonce, created.toISOString(), body, inAnswerTo);
  return { facts: { keyId, nonce, created, expires }, body, seal };
};

const isGenuine = ({ facts, body, seal }: Message, inAnswerTo = ""): boolean =>
  seal === sealOf(facts.keyId, facts.nonce, facts.created.toISOString(), body, inAnswerTo);

const whyNotAdmitted = (
  { ring, nonces }: SimulatedKreis,
  request: Message,
  now: Date,
): string | undefined => {
  const admitted = admitMessage(request.facts, ring, now);
  if (!admitted.ok) {
    const { refusal } = admitted;
    return refusal.code === "clock-differs" ? `${refusal.code} ${-refusal.seconds}` : refusal.code;
  }
  if (!isGenuine(request)) return "not-genuine";
  if (nonces.has(request.facts.nonce)) return "replayed";
  nonces.add(request.facts.nonce);
  return undefined;
};

/** Looks at the partner's directory, signed by all its keys. */
export const learnKeys = (kreis: SimulatedKreis, of: SimulatedKreis, now: Date): void => {
  const listed = of.ownKeys.map((keyId) => ({ keyId, publicKey: keyId }));
  kreis.ring = afterDirectory(kreis.ring, listed, of.ownKeys, now);
};

/** An administrator compares the fingerprints and confirms the partner's keys of today. */
export const confirmKeys = (kreis: SimulatedKreis, of: SimulatedKreis, now: Date): void => {
  kreis.ring = of.ownKeys.map((keyId) => ({
    keyId,
    publicKey: keyId,
    state: "pinned",
    seenAt: now,
  }));
};

const fetchPage = async (
  kreis: SimulatedKreis,
  world: World,
  now: () => Date,
  { cursor, known }: AskedPage,
): Promise<Result<Page, TransportRefusal>> => {
  const created = new Date(now().getTime() + kreis.learntOffsetMs);
  const words = [cursor, known].map((place) => (place ? toCursor(place) : ""));
  const request = signed(kreis, world, created, words.join(" "));
  const answer = await world.send(kreis.self, request);
  if (!answer) return refused({ code: "unreachable", why: "lost" });
  if (answer.kind === "refused") return refused(toRefusal(kreis, answer.why));
  const { message } = answer;
  const theirTime = new Date(now().getTime() + kreis.learntOffsetMs);
  const counts = keysThatAnswer(kreis.ring, [now(), theirTime], CLOCK_TOLERANCE_MS).some(
    ({ keyId }) => keyId === message.facts.keyId,
  );
  if (!counts || !isGenuine(message, request.facts.nonce)) {
    return refused({ code: "not-trusted", why: "not-genuine" });
  }
  try {
    const page = pageSchema.safeParse(JSON.parse(message.body));
    return page.success ? ok(page.data) : refused({ code: "unreadable" });
  } catch {
    return refused({ code: "unreadable" });
  }
};

/** A refusal for the clock says by how much: the next request is dated as the partner would. */
const toRefusal = (kreis: SimulatedKreis, why: string): TransportRefusal => {
  if (why === "cursor-unknown") return { code: "cursor-unknown" };
  if (why === "partner-not-served") return { code: "not-served" };
  const seconds = /^clock-differs (-?\d+)$/.exec(why)?.[1];
  if (seconds !== undefined) kreis.learntOffsetMs += Number(seconds) * 1000;
  return { code: "not-trusted", why };
};

const readOffer = (payload: unknown): Result<ReceivedOffer<string>, string> => {
  if (typeof payload !== "object" || payload === null) return refused("no object");
  const key = offerKeySchema.safeParse(Reflect.get(payload, "key"));
  const provenance = provenanceSchema.safeParse(Reflect.get(payload, "provenance"));
  if (!key.success || !provenance.success) return refused("no offer");
  const offer = String(Reflect.get(payload, "text"));
  return ok({ key: key.data, provenance: provenance.data, offerType: "employment", offer });
};

const sourceOf = (self: KreisAgs, memory: () => Memory): OfferSource => ({
  outlines: (_partner, keys) =>
    Promise.resolve(
      [...memory().offers].filter(([key]) => keys?.includes(key) ?? true).map(toOutline),
    ),
  newsSince: (mark) => {
    const { changes } = memory();
    const keys = mark === undefined ? undefined : [...new Set(changes.slice(Number(mark)))];
    return Promise.resolve({ mark: String(changes.length), keys });
  },
  payloads: (_partner, keys) =>
    Promise.resolve(
      new Map(
        keys.flatMap((key) => {
          const offer = memory().offers.get(key);
          return offer ? [[key, payloadOf(self, key, offer)] as const] : [];
        }),
      ),
    ),
});

const toOutline = ([key, { text, isOpen }]: [OfferKey, SimulatedOffer]): OfferOutline => ({
  key,
  origin: "regional",
  source: text.startsWith("other") ? "other" : "regional",
  offerType: "employment",
  status: isOpen ? "published" : "withdrawn",
  municipalities: [],
  isHelpWanted: false,
  version: text,
});

const payloadOf = (self: KreisAgs, key: OfferKey, { text }: SimulatedOffer): OfferPayload => {
  const origin = key.slice(0, 5);
  const provenance = {
    origin,
    originName: origin,
    firstPublisher: origin,
    hops: origin === self ? [self] : [origin, self],
    permittedUse: "place",
  };
  return { key, text, provenance };
};

export const anOwnKey = (self: KreisAgs, number: number): OfferKey =>
  offerKeyOf(self, `offer-${number}`);
