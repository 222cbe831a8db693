import { CHAIN_START, type ChainedEntry, hashOf, toContent } from "../audit-chain";
import type { AuditBatches, AuditEntry } from "../audit-trail";
import type { AuditChain } from "../verify-chain";

export type InMemoryAuditTrail = AuditBatches &
  AuditChain & {
    /** Everything recorded so far, for tests to look at. */
    readonly entries: readonly ChainedEntry[];
  };

export const makeInMemoryAuditTrail = (
  now: () => Date = () => new Date("2026-03-02T10:00:00Z"),
): InMemoryAuditTrail => {
  const entries: ChainedEntry[] = [];
  const add = (entry: AuditEntry): void => {
    const unsealed = {
      sequence: BigInt(entries.length + 1),
      previousHash: entries.at(-1)?.hash ?? CHAIN_START,
      content: toContent(entry, now()),
    };
    entries.push({ ...unsealed, hash: hashOf(unsealed) });
  };
  return {
    entries,
    record: async (entry) => add(entry),
    recordAll: async (told) => told.forEach(add),
    entriesAfter: async (sequence, limit) =>
      entries.filter((entry) => entry.sequence > sequence).slice(0, limit),
  };
};
