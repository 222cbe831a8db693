import type { AppliedPage, Reading, ReceivedOffer } from "../apply-page";
import type { IncomingOffers, WithIncomingOffers } from "../incoming-offers";
import type { KreisAgs } from "../kreis-ags";
import type { LedgerEntry } from "../ledger";
import type { OfferKey } from "../offer-key";
import type { PartnerId } from "../partner";
import type { Receipt } from "../receipt";

export type Held<Offer> = {
  readonly partnerId: PartnerId;
  readonly round: number;
  readonly content: string;
  readonly received: ReceivedOffer<Offer>;
};

/** What was received, of all partners; a plain value, so that it can be copied as a backup. */
export type IncomingState<Offer> = {
  readings: Map<PartnerId, Reading>;
  held: Map<OfferKey, Held<Offer>>;
  /** The partners' ledgers, by partner and generation. */
  ledgers: Map<string, LedgerEntry[]>;
  receipts: Receipt[];
  /** Kreise that offers are exchanged with directly. */
  neighbours: Set<KreisAgs>;
};

export const emptyIncomingState = <Offer>(): IncomingState<Offer> => ({
  readings: new Map(),
  held: new Map(),
  ledgers: new Map(),
  receipts: [],
  neighbours: new Set(),
});

/** `state` hands out the state anew each time: a restored backup is seen at once. */
export const makeInMemoryIncomingOffers =
  <Offer>(state: () => IncomingState<Offer>): WithIncomingOffers<Offer> =>
  (partnerId, work) =>
    work(offersOn(state(), partnerId));

const unread: Reading = { round: 0 };

const offersOn = <Offer>(
  state: IncomingState<Offer>,
  partnerId: PartnerId,
): IncomingOffers<Offer> => {
  const ofPartner = (): readonly (readonly [OfferKey, Held<Offer>])[] =>
    [...state.held].filter(([, held]) => held.partnerId === partnerId);
  const reading = (): Reading => state.readings.get(partnerId) ?? unread;
  return {
    reading: () => Promise.resolve(reading()),
    holdings: (keys) =>
      Promise.resolve({
        holders: new Map(
          keys.flatMap((key) => {
            const held = state.held.get(key);
            return held ? [[key, held.partnerId] as const] : [];
          }),
        ),
        count: ofPartner().length,
        neighbours: state.neighbours,
      }),
    apply: (page) => {
      keepEntries(state, partnerId, page);
      for (const change of page.changes) applyChange(state, partnerId, change, page.reading.round);
      state.readings.set(partnerId, page.reading);
      const gone = page.sweeps
        ? ofPartner().filter(([, { round }]) => round < page.reading.round)
        : [];
      for (const [key] of gone) state.held.delete(key);
      return Promise.resolve({ swept: gone.length });
    },
    readAnew: () => {
      const { round, known } = reading();
      state.readings.set(partnerId, { round, known });
      return Promise.resolve();
    },
    withdrawAll: () => {
      const all = ofPartner();
      for (const [key] of all) state.held.delete(key);
      return Promise.resolve(all.length);
    },
    note: (receipt) => {
      state.receipts.push(receipt);
      return Promise.resolve();
    },
  };
};

const keepEntries = <Offer>(
  { ledgers }: IncomingState<Offer>,
  partnerId: PartnerId,
  { entries, reading: { position } }: AppliedPage<Offer>,
): void => {
  if (!position) return;
  const name = `${partnerId}/${position.generation}`;
  const known = ledgers.get(name) ?? [];
  // Read anew within a generation, entries come again; what is kept is never altered.
  ledgers.set(name, [...known, ...entries.filter(({ sequence }) => sequence > known.length)]);
};

const applyChange = <Offer>(
  { held }: IncomingState<Offer>,
  partnerId: PartnerId,
  change: AppliedPage<Offer>["changes"][number],
  round: number,
): void => {
  if (change.kind === "put") {
    const { content, received } = change;
    held.set(received.key, { partnerId, round, content, received });
    return;
  }
  const known = held.get(change.key);
  if (known?.partnerId !== partnerId) return;
  if (change.kind === "withdraw") held.delete(change.key);
  else held.set(change.key, { ...known, round });
};
