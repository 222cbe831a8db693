import type { LedgerEntry, Position } from "./ledger";
import type { OfferKey } from "./offer-key";

type SetAside = readonly { readonly key: OfferKey; readonly why: string }[];

type Read = {
  /** Where the page that was read begins, and what was on it. */
  readonly after: Position;
  readonly entries: readonly LedgerEntry[];
  readonly setAside: SetAside;
  /** The place noted before, if any. */
  readonly earlier: Position | undefined;
};

/**
 * The place before the first offer that found no room: from there reading has to go on once there
 * is some. Undefined where nothing was left out for that reason.
 */
export const leftOutFrom = ({ after, entries, setAside, earlier }: Read): Position | undefined => {
  if (earlier?.generation === after.generation) return earlier;
  const keys = new Set(setAside.filter(({ why }) => why === "too-many").map(({ key }) => key));
  const index = entries.findIndex(({ key, kind }) => kind === "offered" && keys.has(key));
  if (index === -1) return undefined;
  const last = entries[index - 1];
  return last ? { ...after, sequence: last.sequence, hash: last.hash } : after;
};
