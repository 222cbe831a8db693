import type { Result } from "@/lib/shared/result";
import type { ListedKey } from "./key-ring";
import type { LedgerEntry, Position } from "./ledger";
import type { Partner } from "./partner";
import type { PartnerPages, TransportRefusal } from "./pull-partner";

/** The keys a portal lists, and which of them signed the list. */
export type Directory = {
  readonly keys: readonly ListedKey[];
  readonly signedBy: readonly string[];
};

/** A partner's copy of a ledger between us: "sent" is its own towards us, "received" its copy of ours. */
export type LedgerExcerpt = {
  readonly head?: Position | undefined;
  readonly entries: readonly LedgerEntry[];
};

export type LedgerQuestion = {
  readonly direction: "sent" | "received";
  readonly generation?: string | undefined;
  readonly after: number;
};

/** Speaks to partners' portals. What it answers really comes from them, but may still be nonsense. */
export type PartnerLine = PartnerPages & {
  /** Says that there is something new. */
  readonly notify: (partner: Partner, head: Position) => Promise<Result<void, TransportRefusal>>;
  /** Signatures prove that whoever made the list holds the keys, not who that is. */
  readonly directory: (
    partner: Pick<Partner, "baseUrl">,
  ) => Promise<Result<Directory, TransportRefusal>>;
  readonly ledger: (
    partner: Partner,
    question: LedgerQuestion,
  ) => Promise<Result<LedgerExcerpt, TransportRefusal>>;
};
