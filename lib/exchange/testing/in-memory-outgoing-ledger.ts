import type { LedgerEntry, Position } from "../ledger";
import type { OfferKey } from "../offer-key";
import type { OfferLook, OutgoingLedger, Standing, WithOutgoingLedger } from "../outgoing-ledger";
import type { PartnerId } from "../partner";
import type { Receipt } from "../receipt";

/** All that is kept about what a partner is told; a plain value, so that it can be copied as a backup. */
export type OutgoingState = {
  start?: Position;
  entries: LedgerEntry[];
  standing: Map<OfferKey, Standing>;
  acknowledged: number;
  looked?: OfferLook | undefined;
  generations: string[];
  receipts: Receipt[];
};

export const emptyOutgoingState = (): OutgoingState => ({
  entries: [],
  standing: new Map(),
  acknowledged: 0,
  generations: [],
  receipts: [],
});

/** `stateOf` hands out the state anew each time: a restored backup is seen at once. */
export const makeInMemoryOutgoingLedger =
  (stateOf: (partnerId: PartnerId) => OutgoingState): WithOutgoingLedger =>
  (partnerId, work) =>
    work(ledgerOn(stateOf(partnerId)));

const ledgerOn = (state: OutgoingState): OutgoingLedger => ({
  head: () => Promise.resolve(headOf(state)),
  hasHad: (generation) => Promise.resolve(state.generations.includes(generation)),
  begun: (from, to) =>
    Promise.resolve(
      state.receipts.filter(({ kind, at }) => kind === "generation-began" && from < at && at <= to)
        .length,
    ),
  hashAt: (sequence) => Promise.resolve(state.entries[sequence - 1]?.hash),
  entriesAfter: (sequence, limit) =>
    Promise.resolve(state.entries.slice(sequence, sequence + limit)),
  standing: () => Promise.resolve(state.standing),
  standingOf: (keys) =>
    Promise.resolve(
      new Map(
        keys.flatMap((key) => {
          const standing = state.standing.get(key);
          return standing ? [[key, standing] as const] : [];
        }),
      ),
    ),
  begin: (start) => {
    Object.assign(state, { start, entries: [], standing: new Map(), acknowledged: 0 });
    state.looked = undefined;
    state.generations.push(start.generation);
    return Promise.resolve();
  },
  append: (entries) => {
    for (const { entry, version } of entries) {
      const { sequence, content, key } = entry;
      state.entries.push(entry);
      state.standing.set(key, { sequence, content, version });
    }
    return Promise.resolve();
  },
  keepVersions: (versions) => {
    for (const [key, version] of versions) {
      const standing = state.standing.get(key);
      if (standing) state.standing.set(key, { ...standing, version });
    }
    return Promise.resolve();
  },
  looked: () => Promise.resolve(state.looked),
  keepLook: (look) => {
    state.looked = look;
    return Promise.resolve();
  },
  acknowledged: () => Promise.resolve(state.acknowledged),
  acknowledge: (sequence) => {
    state.acknowledged = sequence;
    return Promise.resolve();
  },
  note: (receipt) => {
    state.receipts.push(receipt);
    return Promise.resolve();
  },
});

const headOf = ({ start, entries }: OutgoingState): Position | undefined => {
  const last = entries.at(-1);
  return start && last ? { ...start, sequence: last.sequence, hash: last.hash } : start;
};
