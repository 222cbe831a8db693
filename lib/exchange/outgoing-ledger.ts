import type { LedgerEntry, Position } from "./ledger";
import type { OfferOutline } from "./may-see";
import type { OfferKey } from "./offer-key";
import type { Partner, PartnerId } from "./partner";
import type { Receipt } from "./receipt";

/** What a partner was last told of an offer in this generation. */
export type Standing = {
  readonly sequence: number;
  /** Absent once withdrawn. */
  readonly content?: string | undefined;
  /** Version of the outline that was looked at last. */
  readonly version: string;
};

export type NewEntry = { readonly entry: LedgerEntry; readonly version: string };

/** When and on what terms the offers were looked at last. */
export type OfferLook = {
  /** The last change that was taken into account. */
  readonly mark: string;
  /** When all offers were last looked at, rather than those that changed. */
  readonly allAt: Date;
  /** What the partner may see by its agreement: where that changes, all has to be looked at. */
  readonly terms: string;
};

/** The ledger towards one partner, held by one process for the length of a transaction. */
export type OutgoingLedger = {
  /** Where the current generation ends; undefined before the first. */
  readonly head: () => Promise<Position | undefined>;
  /** Whether this generation ever began here. */
  readonly hasHad: (generation: string) => Promise<boolean>;
  /** How many generations began between two moments. */
  readonly begun: (from: Date, to: Date) => Promise<number>;
  /** The hash at a place of the current generation. */
  readonly hashAt: (sequence: number) => Promise<string | undefined>;
  /** Entries of the current generation in order. */
  readonly entriesAfter: (sequence: number, limit: number) => Promise<readonly LedgerEntry[]>;
  readonly standing: () => Promise<ReadonlyMap<OfferKey, Standing>>;
  readonly standingOf: (keys: readonly OfferKey[]) => Promise<ReadonlyMap<OfferKey, Standing>>;
  /** Starts an empty generation; the entries of earlier ones are kept. */
  readonly begin: (start: Position) => Promise<void>;
  readonly append: (entries: readonly NewEntry[]) => Promise<void>;
  /** Another look found that an offer says the same as before. */
  readonly keepVersions: (versions: ReadonlyMap<OfferKey, string>) => Promise<void>;
  /** The last look of this generation. */
  readonly looked: () => Promise<OfferLook | undefined>;
  readonly keepLook: (look: OfferLook) => Promise<void>;
  /** How far the partner proved to have read in the current generation. */
  readonly acknowledged: () => Promise<number>;
  readonly acknowledge: (sequence: number) => Promise<void>;
  readonly note: (receipt: Receipt) => Promise<void>;
};

/** What reads pages and holds nothing up. */
export type ReadLedger = Pick<OutgoingLedger, "head" | "hashAt" | "entriesAfter" | "standingOf">;

/** Looks at the ledger towards a partner while others may write. */
export type LookIntoLedger = <Value>(
  partnerId: PartnerId,
  look: (ledger: ReadLedger) => Promise<Value>,
) => Promise<Value>;

/** Does work with the ledger towards a partner; all of it is kept, or nothing where it throws. */
export type WithOutgoingLedger = <Value>(
  partnerId: PartnerId,
  work: (ledger: OutgoingLedger) => Promise<Value>,
) => Promise<Value>;

/** The offers of this portal as the exchange sees them. */
export type OfferSource = {
  /**
   * Every offer that some agreement might show, of these where `keys` are given; all of them are
   * held against the agreement.
   */
  readonly outlines: (
    partner: Partner,
    keys?: readonly OfferKey[],
  ) => Promise<readonly OfferOutline[]>;
  /** What changed after a mark; without keys where there is no mark, or so much that all is meant. */
  readonly newsSince: (
    mark: string | undefined,
  ) => Promise<{ readonly mark: string; readonly keys?: readonly OfferKey[] | undefined }>;
  /** What the partner is told of these offers; offers that are gone are left out. */
  readonly payloads: (
    partner: Partner,
    keys: readonly OfferKey[],
  ) => Promise<ReadonlyMap<OfferKey, OfferPayload>>;
};

/** A JobPosting of schema.org with our extension, see docs/exchange.md. */
export type OfferPayload = Readonly<Record<string, unknown>>;
