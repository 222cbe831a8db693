import { ok, type Result } from "@/lib/shared/result";
import { compareEntries, type LedgerDifference } from "./compare-ledgers";
import type { LedgerEntry, Position } from "./ledger";
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
};

export type Reconciliation = {
  readonly direction: "sent" | "received";
  readonly ours: Position | undefined;
  readonly theirs: Position | undefined;
  readonly differences: readonly LedgerDifference[];
};

type Dependencies = { readonly copies: LedgerCopies; readonly line: Pick<PartnerLine, "ledger"> };

/** Holds both ledgers between us and a partner against the partner's copies of them. */
export type ReconcilePartner = (
  partner: Partner,
) => Promise<Result<readonly Reconciliation[], TransportRefusal>>;

export const makeReconcilePartner =
  (dependencies: Dependencies): ReconcilePartner =>
  async (partner) => {
    const sent = await compareDirection(partner, "sent", dependencies);
    if (!sent.ok) return sent;
    const received = await compareDirection(partner, "received", dependencies);
    return received.ok ? ok([sent.value, received.value]) : received;
  };

const compareDirection = async (
  partner: Partner,
  direction: "sent" | "received",
  { copies, line }: Dependencies,
): Promise<Result<Reconciliation, TransportRefusal>> => {
  const ours = await copies.excerpt(partner.id, direction, 0);
  const generation = ours.head?.generation;
  const askUs: Ask = async (after) =>
    ok(await copies.excerpt(partner.id, direction, after, generation));
  const mirrored = direction === "sent" ? "received" : "sent";
  const askThem: Ask = (after) => line.ledger(partner, { direction: mirrored, generation, after });

  const theirs = await askThem(0);
  if (!theirs.ok) return theirs;
  const heads = { direction, ours: ours.head, theirs: theirs.value.head };
  // Equal hashes at the end prove that everything before is equal too.
  if (areEqual(heads)) return ok({ ...heads, differences: [] });
  const [own, others] = [await allEntries(ours, askUs), await allEntries(theirs.value, askThem)];
  if (!own.ok) return own;
  if (!others.ok) return others;
  return ok({ ...heads, differences: differencesIn(direction, own.value, others.value) });
};

const differencesIn = (
  direction: "sent" | "received",
  own: readonly LedgerEntry[],
  others: readonly LedgerEntry[],
): readonly LedgerDifference[] =>
  direction === "sent" ? compareEntries(own, others) : compareEntries(others, own);

type Ask = (after: number) => Promise<Result<LedgerExcerpt, TransportRefusal>>;

const areEqual = ({ ours, theirs }: Pick<Reconciliation, "ours" | "theirs">): boolean =>
  ours?.hash === theirs?.hash;

const allEntries = async (
  first: LedgerExcerpt,
  next: Ask,
): Promise<Result<readonly LedgerEntry[], TransportRefusal>> => {
  const entries = [...first.entries];
  const end = first.head?.sequence ?? 0;
  while (lastOf(entries) < end) {
    const more = await next(lastOf(entries));
    if (!more.ok) return more;
    if (more.value.entries.length === 0) break;
    entries.push(...more.value.entries);
  }
  return ok(entries);
};

const lastOf = (entries: readonly LedgerEntry[]): number => entries.at(-1)?.sequence ?? 0;
