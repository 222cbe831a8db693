import { randomUUID } from "node:crypto";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import {
  chained,
  contentHashOf,
  type LedgerEntry,
  type Position,
  startOf,
} from "@/lib/exchange/ledger";
import type { Page } from "@/lib/exchange/page";
import { neighbour } from "./neighbour";
import type { NeighbourEvent } from "./neighbour-events";

type Entry = Page["entries"][number];

/** What the neighbour's ledger says after a place at a moment; undefined where it never was there. */
export type NeighbourLedger = (cursor: Position | undefined, moment: Date) => Page | undefined;

/** The neighbour's ledger towards us, as it grew with what happened. */
export const makeNeighbourLedger = (
  to: KreisAgs,
  events: readonly NeighbourEvent[],
): NeighbourLedger => {
  const start = startOf({ from: neighbour.ags, to, generation: randomUUID() });
  const all = entriesOf(start, events);
  return (cursor, moment) => {
    if (cursor && cursor.generation !== start.generation) return undefined;
    const written = all.filter(({ at }) => at <= moment.toISOString());
    const after = cursor ?? start;
    const entries = written
      .slice(after.sequence)
      .map((entry): Entry => (isOvertaken(entry, written) ? withoutOffer(entry) : entry));
    const last = written.at(-1);
    const head = last ? { ...start, sequence: last.sequence, hash: last.hash } : start;
    return { version: 1, from: neighbour.ags, to, after, entries, head };
  };
};

const entriesOf = (start: Position, events: readonly NeighbourEvent[]): readonly Entry[] => {
  let { hash } = start;
  return events.map(({ at, key, offer }, index) => {
    // Hashes are of what goes over the wire.
    const told = offer && JSON.parse(JSON.stringify(offer));
    const line = { sequence: index + 1, key, at: at.toISOString() };
    const entry: LedgerEntry = told
      ? chained(hash, { ...line, kind: "offered", content: contentHashOf(told) })
      : chained(hash, { ...line, kind: "withdrawn" });
    hash = entry.hash;
    return told ? { ...entry, offer: told } : entry;
  });
};

const isOvertaken = ({ key, sequence }: Entry, written: readonly Entry[]): boolean =>
  written.some((later) => later.key === key && later.sequence > sequence);

const withoutOffer = ({ offer: _offer, ...entry }: Entry): Entry => entry;
