import { CHAIN_START, type ChainedEntry, hashOf, toContent } from "../audit-chain";
import type { AuditTrail } from "../audit-trail";
import type { AuditChain } from "../verify-chain";

export type InMemoryAuditTrail = AuditTrail &
  AuditChain & {
    /** Everything recorded so far, for tests to look at. */
    readonly entries: readonly ChainedEntry[];
  };

export const makeInMemoryAuditTrail = (
  now: () => Date = () => new Date("2026-03-02T10:00:00Z"),
): InMemoryAuditTrail => {
  const entries: ChainedEntry[] = [];
  return {
    entries,
    record: async (entry) => {
      const unsealed = {
        sequence: BigInt(entries.length + 1),
        previousHash: entries.at(-1)?.hash ?? CHAIN_START,
        content: toContent(entry, now()),
      };
      entries.push({ ...unsealed, hash: hashOf(unsealed) });
    },
    entriesAfter: async (sequence, limit) =>
      entries.filter((entry) => entry.sequence > sequence).slice(0, limit),
  };
};
