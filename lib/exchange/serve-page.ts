import { dayOf } from "@/lib/shared/dates";
import { ok, refused, type Result } from "@/lib/shared/result";
import { isPast } from "./agreement";
import type { Publishing } from "./extend-ledger";
import type { KreisAgs } from "./kreis-ags";
import { type LedgerEntry, type Position, startOf, weighed } from "./ledger";
import type { OfferKey } from "./offer-key";
import type {
  OfferPayload,
  OfferSource,
  OutgoingLedger,
  ReadLedger,
  WithOutgoingLedger,
} from "./outgoing-ledger";
import { MAX_PAGE_BYTES, MAX_PAGE_ENTRIES, type Page } from "./page";
import type { Partner, PartnerState } from "./partner";

export type ServePageRefusal =
  | { readonly code: "partner-not-served"; readonly state: PartnerState }
  /** The partner has to read from the beginning of the current generation. */
  | { readonly code: "cursor-unknown" }
  /** Too many beginnings were asked for; later on there are more. */
  | { readonly code: "busy" };

export type PageRequest = {
  /** Where the partner got to; absent to read from the beginning. */
  readonly cursor?: Position | undefined;
  /** How far the partner ever got, where it reads from the beginning again. */
  readonly known?: Position | undefined;
  readonly limit?: number | undefined;
  /** What proves that the partner itself names this place, such as its signature. */
  readonly proof?: string | undefined;
};

export type ServePage = (
  partner: Partner,
  request: PageRequest,
) => Promise<Result<Page, ServePageRefusal>>;

type Dependencies = {
  readonly self: KreisAgs;
  readonly source: OfferSource;
  readonly publishing: Publishing;
  readonly withLedger: WithOutgoingLedger;
  readonly now: () => Date;
};

/** Also once all is over: that is how the partner learns that everything was withdrawn. */
const isServed = ({ state, agreement }: Partner, now: Date): boolean =>
  state === "active" || state === "ended" || (state === "paused" && isPast(agreement, dayOf(now)));

/** One page of the ledger for a partner; reading at its end looks first whether anything changed. */
export const makeServePage =
  (dependencies: Dependencies): ServePage =>
  async (partner, request) => {
    if (!isServed(partner, dependencies.now())) {
      return refused({ code: "partner-not-served", state: partner.state });
    }
    return dependencies.withLedger(partner.id, async (ledger) => {
      const place = await placeOf(ledger, partner, request, dependencies);
      if (!place.ok) return place;
      const after = place.value;
      await noteAcknowledgement(ledger, after, request, dependencies.now());
      const { limit } = request;
      const page = await pageAfter(ledger, after, { ...dependencies, partner, limit });
      await noteDelivery(ledger, page, dependencies.now());
      return ok(page);
    });
  };

const HOUR_MS = 3_600_000;
/** Each beginning writes down every offer for good, and backups are restored by people. */
export const MAX_BEGINNINGS_AN_HOUR = 6;

const placeOf = async (
  ledger: OutgoingLedger,
  partner: Partner,
  { cursor, known }: PageRequest,
  { self, publishing, now }: Dependencies,
): Promise<Result<Position, ServePageRefusal>> => {
  if (isAtTheEnd(await ledger.head(), cursor)) await publishing.extend(ledger, partner);
  const proof = cursor ?? known;
  const read = proof ? await recall(ledger, partner, proof, self) : "known";
  if (read === "fork") {
    const hourAgo = new Date(now().getTime() - HOUR_MS);
    if ((await ledger.begun(hourAgo, now())) >= MAX_BEGINNINGS_AN_HOUR) {
      return refused({ code: "busy" });
    }
    // Somebody read what is not written here: a backup was restored. Both begin anew.
    await ledger.note({ kind: "cursor-unknown", at: now(), facts: { ...proof } });
    await publishing.begin(ledger, partner, "fork");
    await publishing.extend(ledger, partner);
  }
  if (cursor) return read === "known" ? ok(cursor) : refused({ code: "cursor-unknown" });
  const { generation } = await headOf(ledger, partner);
  return ok(startOf({ from: self, to: partner.ags, generation }));
};

const isAtTheEnd = (head: Position | undefined, cursor: Position | undefined): boolean =>
  !head || !cursor || cursor.sequence >= head.sequence;

const headOf = async (ledger: Pick<ReadLedger, "head">, { ags }: Partner): Promise<Position> => {
  const head = await ledger.head();
  if (!head) throw new Error(`The ledger to ${ags} did not begin`);
  return head;
};

/** Whether a place is one of the current generation, of an earlier one, or was never written here. */
const recall = async (
  ledger: OutgoingLedger,
  partner: Partner,
  { generation, sequence, hash }: Position,
  self: KreisAgs,
): Promise<"known" | "earlier" | "fork"> => {
  const head = await headOf(ledger, partner);
  if (generation !== head.generation) {
    return (await ledger.hasHad(generation)) ? "earlier" : "fork";
  }
  const start = startOf({ from: self, to: partner.ags, generation });
  const own = sequence === 0 ? start.hash : await ledger.hashAt(sequence);
  return own === hash ? "known" : "fork";
};

const noteAcknowledgement = async (
  ledger: OutgoingLedger,
  { generation, sequence, hash }: Position,
  { proof = "" }: PageRequest,
  at: Date,
): Promise<void> => {
  const before = await ledger.acknowledged();
  if (before === sequence) return;
  await ledger.acknowledge(sequence);
  if (sequence === 0) return;
  await ledger.note({
    kind: "acknowledged",
    at,
    facts: { generation, sequence, before, hash, proof },
  });
};

const noteDelivery = async (
  ledger: OutgoingLedger,
  { after: { generation, sequence }, entries }: Page,
  at: Date,
): Promise<void> => {
  const last = entries.at(-1);
  if (!last) return;
  const facts = { generation, from: sequence + 1, to: last.sequence, hash: last.hash };
  await ledger.note({ kind: "delivered", at, facts });
};

type Serving = Pick<Dependencies, "self" | "source"> & {
  readonly partner: Partner;
  readonly limit?: number | undefined;
};

/** Only reads, and first where the ledger ends: it may grow meanwhile. */
export const pageAfter = async (
  ledger: ReadLedger,
  after: Position,
  { self, source, partner, limit: wanted }: Serving,
): Promise<Page> => {
  const limit = Math.min(wanted ?? MAX_PAGE_ENTRIES, MAX_PAGE_ENTRIES);
  const head = await headOf(ledger, partner);
  const lines = await ledger.entriesAfter(after.sequence, limit);
  const latest = await latestOf(ledger, lines);
  const payloads = await source.payloads(partner, [...latest.keys()]);
  const entries = filled(lines, latest, payloads);
  return { version: 1, from: self, to: partner.ags, after, entries: [...entries], head };
};

/** The entries that say how things stand, by offer. */
const latestOf = async (
  ledger: ReadLedger,
  lines: readonly LedgerEntry[],
): Promise<ReadonlyMap<OfferKey, LedgerEntry>> => {
  const offered = lines.filter(({ kind }) => kind === "offered");
  const standing = await ledger.standingOf(offered.map(({ key }) => key));
  return new Map(
    offered.flatMap((line) =>
      standing.get(line.key)?.sequence === line.sequence ? [[line.key, line] as const] : [],
    ),
  );
};

/** An offer that changed since its entry was written stays out: the next look writes another entry. */
const filled = (
  lines: readonly LedgerEntry[],
  latest: ReadonlyMap<OfferKey, LedgerEntry>,
  payloads: ReadonlyMap<OfferKey, OfferPayload>,
): Page["entries"] => {
  const entries: Page["entries"] = [];
  let bytes = 0;
  for (const line of lines) {
    const payload = latest.get(line.key) === line ? payloads.get(line.key) : undefined;
    const weight = payload && weighed(payload);
    const isCurrent = weight !== undefined && weight.hash === line.content;
    entries.push(isCurrent ? { ...line, offer: { ...payload } } : { ...line });
    bytes += isCurrent ? weight.length : 0;
    if (bytes > MAX_PAGE_BYTES) break;
  }
  return entries;
};
