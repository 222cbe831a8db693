import { type AuditChain, type ChainVerdict, verifyChain } from "@/lib/audit/verify-chain";
import { ok, type Result } from "@/lib/shared/result";
import { compareEntries, compareHeld, type LedgerDifference } from "./compare-ledgers";
import type { KreisAgs } from "./kreis-ags";
import { firstBreak, type LedgerEntry, type Position, startOf } from "./ledger";
import type { OfferKey } from "./offer-key";
import type { Partner, PartnerId } from "./partner";
import type { LedgerExcerpt, PartnerLine } from "./partner-line";
import type { TransportRefusal } from "./pull-partner";

/** Our copies of the ledgers between us and a partner. */
export type LedgerCopies = {
  readonly excerpt: (
    id: PartnerId,
    direction: "sent" | "received",
    after: number,
    generation?: string,
  ) => Promise<LedgerExcerpt>;
  /** The content of each offer that is held of a partner. */
  readonly held: (id: PartnerId) => Promise<ReadonlyMap<OfferKey, string>>;
  readonly receiptChain: (id: PartnerId) => AuditChain;
};

export type Reconciliation = {
  readonly direction: "sent" | "received";
  readonly ours: Position | undefined;
  readonly theirs: Position | undefined;
  readonly differences: readonly LedgerDifference[];
};

export type Reconciled = {
  readonly ledgers: readonly Reconciliation[];
  /** Whether our receipts still say what was recorded. */
  readonly receipts: ChainVerdict;
};

type Dependencies = {
  readonly self: KreisAgs;
  readonly copies: LedgerCopies;
  readonly line: Pick<PartnerLine, "ledger">;
};

/**
 * Holds both ledgers between us and a partner against the partner's copies of them. Every hash is
 * computed again: what was altered in a copy shows, though the hashes beside it were left alone.
 */
export type ReconcilePartner = (partner: Partner) => Promise<Result<Reconciled, TransportRefusal>>;

export const makeReconcilePartner =
  (dependencies: Dependencies): ReconcilePartner =>
  async (partner) => {
    const sent = await compareDirection(partner, "sent", dependencies);
    if (!sent.ok) return sent;
    const received = await compareDirection(partner, "received", dependencies);
    if (!received.ok) return received;
    const receipts = await verifyChain(dependencies.copies.receiptChain(partner.id));
    return ok({ ledgers: [sent.value, received.value], receipts });
  };

type Direction = Reconciliation["direction"];

const compareDirection = async (
  partner: Partner,
  direction: Direction,
  dependencies: Dependencies,
): Promise<Result<Reconciliation, TransportRefusal>> => {
  const { self, copies, line } = dependencies;
  const ours = await copies.excerpt(partner.id, direction, 0);
  const generation = ours.head?.generation;
  const mirrored = direction === "sent" ? "received" : "sent";
  const askThem: Ask = (after) => line.ledger(partner, { direction: mirrored, generation, after });
  const theirs = await askThem(0);
  if (!theirs.ok) return theirs;
  const heads = { direction, ours: ours.head, theirs: theirs.value.head };
  const start = startFor({ self, partner, ...heads });
  if (!start) return ok({ ...heads, differences: [] });

  const own = await readChain({ start }, ours, async (after) =>
    ok(await copies.excerpt(partner.id, direction, after, generation)),
  );
  if (!own.ok) return own;
  // Equal hashes at the end prove that everything before is equal, too, where they follow from it.
  const compared = areEqual(heads)
    ? ok(await againstHeld(partner.id, direction, own.value, copies))
    : await againstTheirs({ start, own: own.value, direction }, theirs.value, askThem);
  if (!compared.ok) return compared;
  return ok({ ...heads, differences: [...breakIn(own.value, "ours"), ...compared.value] });
};

type Differences = readonly LedgerDifference[];

const againstHeld = async (
  id: PartnerId,
  direction: Direction,
  { entries }: Chain,
  copies: LedgerCopies,
): Promise<Differences> =>
  direction === "received" ? compareHeld(entries, await copies.held(id)) : [];

type OwnSide = {
  readonly start: Position;
  readonly own: Chain;
  readonly direction: Direction;
};

/** Of what is longer there only the number is told: it could be without end. */
const againstTheirs = async (
  { start, own: { entries }, direction }: OwnSide,
  first: LedgerExcerpt,
  askThem: Ask,
): Promise<Result<Differences, TransportRefusal>> => {
  const theirs = await readChain({ start, most: entries.length + 1 }, first, askThem);
  if (!theirs.ok) return theirs;
  const others = theirs.value.entries;
  const isLongerThere = others.length > entries.length;
  const compared =
    direction === "sent" ? compareEntries(entries, others) : compareEntries(others, entries);
  return ok([
    ...breakIn(theirs.value, "theirs"),
    ...compared.map((difference) =>
      "to" in difference && isLongerThere
        ? { ...difference, to: Math.max(difference.to, first.head?.sequence ?? 0) }
        : difference,
    ),
  ]);
};

type Between = Pick<Reconciliation, "direction" | "ours" | "theirs"> & {
  readonly self: KreisAgs;
  readonly partner: Partner;
};

const startFor = ({
  self,
  partner: { ags },
  direction,
  ours,
  theirs,
}: Between): Position | undefined => {
  const generation = (ours ?? theirs)?.generation;
  if (generation === undefined) return undefined;
  const [from, to] = direction === "sent" ? [self, ags] : [ags, self];
  return startOf({ from, to, generation });
};

type Chain = {
  readonly entries: readonly LedgerEntry[];
  /** The number of the first entry that does not follow from those before. */
  readonly brokenAt?: number;
};
type Ask = (after: number) => Promise<Result<LedgerExcerpt, TransportRefusal>>;

/** Where a chain begins, and how many of its entries are of interest. */
type Reading = { readonly start: Position; readonly most?: number };

/** Ends at the first entry that does not follow: whatever comes, it comes to an end. */
const readChain = async (
  { start, most = Number.POSITIVE_INFINITY }: Reading,
  first: LedgerExcerpt,
  next: Ask,
): Promise<Result<Chain, TransportRefusal>> => {
  const entries: LedgerEntry[] = [];
  const end = Math.min(first.head?.sequence ?? 0, most);
  let [excerpt, last] = [first, start];
  while (excerpt.entries.length > 0) {
    const wrong = firstBreak(last, excerpt.entries);
    if (wrong) return ok({ entries, brokenAt: last.sequence + excerpt.entries.indexOf(wrong) + 1 });
    entries.push(...excerpt.entries);
    last = { ...start, ...positionOf(entries) };
    if (last.sequence >= end) break;
    const more = await next(last.sequence);
    if (!more.ok) return more;
    excerpt = more.value;
  }
  return ok({ entries });
};

const positionOf = (entries: readonly LedgerEntry[]): Partial<Position> => {
  const last = entries.at(-1);
  return last ? { sequence: last.sequence, hash: last.hash } : {};
};

const breakIn = ({ brokenAt }: Chain, where: "ours" | "theirs"): Differences =>
  brokenAt === undefined ? [] : [{ kind: "chain-broken", where, sequence: brokenAt }];

const areEqual = ({ ours, theirs }: Pick<Reconciliation, "ours" | "theirs">): boolean =>
  ours?.hash === theirs?.hash;
