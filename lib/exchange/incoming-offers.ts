import type { AppliedPage, Holdings, Reading } from "./apply-page";
import type { OfferKey } from "./offer-key";
import type { PartnerId } from "./partner";
import type { Receipt } from "./receipt";

/** What one partner sent, held by one process for the length of a transaction. */
export type IncomingOffers<Offer> = {
  readonly reading: () => Promise<Reading>;
  readonly holdings: (keys: readonly OfferKey[]) => Promise<Holdings>;
  /**
   * Keeps what a page did: puts and withdrawals, the partner's ledger, how far it was read. With
   * `sweeps` also withdraws whatever the round did not name; answers how many that were.
   */
  readonly apply: (page: AppliedPage<Offer>) => Promise<{ readonly swept: number }>;
  /** From now on everything is read from the beginning; what is held stays until then. */
  readonly readAnew: () => Promise<void>;
  /** Withdraws everything at once; answers how many offers that were. */
  readonly withdrawAll: () => Promise<number>;
  readonly note: (receipt: Receipt) => Promise<void>;
};

/** Does work with what a partner sent; all of it is kept, or nothing where it throws. */
export type WithIncomingOffers<Offer> = <Value>(
  partnerId: PartnerId,
  work: (offers: IncomingOffers<Offer>) => Promise<Value>,
) => Promise<Value>;
