import { CHAIN_START, type ChainedEntry, hashOf } from "./audit-chain";

/** What an auditor needs to read of the trail. */
export type AuditChain = {
  /** The entries after a sequence number, in order, at most `limit`. */
  readonly entriesAfter: (sequence: bigint, limit: number) => Promise<readonly ChainedEntry[]>;
};

export type ChainFault =
  /** Entries before this one are gone, or it was put in from elsewhere. */
  | "out-of-order"
  /** Its predecessor is not the one it was bound to. */
  | "predecessor-changed"
  /** What it says is not what was recorded. */
  | "content-changed"
  /** The chain once reached further, or said something else there. */
  | "noted-head-missing";

/** The newest entry known from an earlier look, noted outside of the database. */
export type NotedHead = { readonly sequence: bigint; readonly hash: string };

export type ChainVerdict =
  | { readonly sound: true; readonly verified: number; readonly head: NotedHead }
  | {
      readonly sound: false;
      readonly verified: number;
      readonly brokenAt: bigint;
      readonly fault: ChainFault;
    };

const BATCH = 5_000;

/**
 * Reads the whole trail and recomputes every hash; stops at the first entry that does not hold.
 * The cut-off end of a chain shows only against a head that was noted elsewhere.
 */
export const verifyChain = async (chain: AuditChain, noted?: NotedHead): Promise<ChainVerdict> => {
  let head: NotedHead = { sequence: 0n, hash: CHAIN_START };
  let verified = 0;
  let isNotedSeen = noted === undefined;
  for await (const entry of entriesOf(chain)) {
    const fault = faultOf(entry, head);
    if (fault) return { sound: false, verified, brokenAt: entry.sequence, fault };
    head = { sequence: entry.sequence, hash: entry.hash };
    isNotedSeen ||= isHead(entry, noted);
    verified += 1;
  }
  return isNotedSeen
    ? { sound: true, verified, head }
    : { sound: false, verified, brokenAt: noted?.sequence ?? 0n, fault: "noted-head-missing" };
};

const isHead = (entry: ChainedEntry, noted: NotedHead | undefined): boolean =>
  entry.sequence === noted?.sequence && entry.hash === noted.hash;

const entriesOf = async function* (chain: AuditChain): AsyncGenerator<ChainedEntry> {
  let last = 0n;
  for (;;) {
    const batch = await chain.entriesAfter(last, BATCH);
    yield* batch;
    last = batch.at(-1)?.sequence ?? last;
    if (batch.length < BATCH) return;
  }
};

const faultOf = (entry: ChainedEntry, head: NotedHead): ChainFault | undefined => {
  if (entry.sequence !== head.sequence + 1n) return "out-of-order";
  if (entry.previousHash !== head.hash) return "predecessor-changed";
  return hashOf(entry) === entry.hash ? undefined : "content-changed";
};
