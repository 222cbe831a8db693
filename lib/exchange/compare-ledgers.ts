import type { LedgerEntry } from "./ledger";
import type { OfferKey } from "./offer-key";

/** One side's knowledge of one generation of a ledger. */
export type LedgerCopy = {
  readonly entries: readonly LedgerEntry[];
  /** What is offered, or held, after the last entry: the content of each offer. */
  readonly standing: ReadonlyMap<OfferKey, string>;
};

export type LedgerDifference =
  | { readonly kind: "entries-differ"; readonly sequence: number }
  /** An entry does not follow from those before it: a copy was altered. */
  | { readonly kind: "chain-broken"; readonly where: "ours" | "theirs"; readonly sequence: number }
  /** The sender wrote more than the receiver read: no fault, only not yet read. */
  | { readonly kind: "not-yet-read"; readonly from: number; readonly to: number }
  /** The receiver read what the sender does not know any more: a backup was restored. */
  | { readonly kind: "lost-at-sender"; readonly from: number; readonly to: number }
  | { readonly kind: "not-held"; readonly key: OfferKey }
  | { readonly kind: "held-differently"; readonly key: OfferKey }
  | { readonly kind: "held-though-withdrawn"; readonly key: OfferKey };

/** Where the two sides of one ledger differ; empty where they agree. */
export const compareLedgers = (
  sender: LedgerCopy,
  receiver: LedgerCopy,
): readonly LedgerDifference[] => [
  ...compareEntries(sender.entries, receiver.entries),
  ...compareStanding(sender.standing, receiver.standing),
];

/** The same for the entries alone, where the standing is not at hand. */
export const compareEntries = (
  sent: readonly LedgerEntry[],
  read: readonly LedgerEntry[],
): readonly LedgerDifference[] => {
  const differing = sent.find((entry, index) => {
    const other = read[index];
    return other !== undefined && other.hash !== entry.hash;
  });
  if (differing) return [{ kind: "entries-differ", sequence: differing.sequence }];
  if (sent.length > read.length) {
    return [{ kind: "not-yet-read", from: read.length + 1, to: sent.length }];
  }
  if (read.length > sent.length) {
    return [{ kind: "lost-at-sender", from: sent.length + 1, to: read.length }];
  }
  return [];
};

const compareStanding = (
  offered: ReadonlyMap<OfferKey, string>,
  held: ReadonlyMap<OfferKey, string>,
): readonly LedgerDifference[] => [
  ...[...offered].flatMap(([key, content]): readonly LedgerDifference[] => {
    const own = held.get(key);
    if (own === undefined) return [{ kind: "not-held", key }];
    return own === content ? [] : [{ kind: "held-differently", key }];
  }),
  ...[...held.keys()].flatMap((key): readonly LedgerDifference[] =>
    offered.has(key) ? [] : [{ kind: "held-though-withdrawn", key }],
  ),
];

/** What is held though the ledger says otherwise. What is not held at all may have been set aside. */
export const compareHeld = (
  entries: readonly LedgerEntry[],
  held: ReadonlyMap<OfferKey, string>,
): readonly LedgerDifference[] => {
  const last = new Map(entries.map(({ key, content }) => [key, content]));
  const offered = [...last].flatMap(([key, content]): readonly (readonly [OfferKey, string])[] =>
    content === undefined ? [] : [[key, content]],
  );
  return compareStanding(new Map(offered), held).filter(({ kind }) => kind !== "not-held");
};
