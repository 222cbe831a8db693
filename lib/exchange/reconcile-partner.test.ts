import { describe, expect, it } from "vitest";
import { CHAIN_START, type ChainedEntry, hashOf } from "@/lib/audit/audit-chain";
import { ok } from "@/lib/shared/result";
import { chained, contentHashOf, type LedgerEntry, startOf } from "./ledger";
import { type OfferKey, offerKeyOf } from "./offer-key";
import type { LedgerExcerpt, LedgerQuestion } from "./partner-line";
import { type LedgerCopies, makeReconcilePartner, type Reconciled } from "./reconcile-partner";
import { aPartner, dueren, heinsberg } from "./testing/a-partner";

const generation = "11111111-1111-4111-8111-111111111111";
const at = "2026-06-01T10:00:00.000Z";
const PER_EXCERPT = 2;

const key = offerKeyOf(dueren, "one");
const content = contentHashOf({ text: "one" });

/** Five entries of what Düren offers Heinsberg, the last one an offer or its withdrawal. */
const aLedger = (last: "offered" | "withdrawn" = "offered"): readonly LedgerEntry[] => {
  const entries: LedgerEntry[] = [];
  for (let sequence = 1; sequence <= 5; sequence += 1) {
    const previous =
      entries.at(-1)?.hash ?? startOf({ from: dueren, to: heinsberg, generation }).hash;
    const isOffer = sequence < 5 || last === "offered";
    entries.push(
      chained(previous, { ...{ sequence, key, at }, ...(isOffer ? offer : withdrawal) }),
    );
  }
  return entries;
};
const offer = { kind: "offered", content } as const;
const withdrawal = { kind: "withdrawn" } as const;

const excerptOf = (entries: readonly LedgerEntry[], after: number): LedgerExcerpt => {
  const last = entries.at(-1);
  if (!last) return { entries: [] };
  const head = { generation, sequence: last.sequence, hash: last.hash };
  return { head, entries: entries.slice(after, after + PER_EXCERPT) };
};

const receipt: ChainedEntry = {
  ...{ sequence: 1n, previousHash: CHAIN_START, content: '{"kind":"read"}' },
  hash: hashOf({ sequence: 1n, previousHash: CHAIN_START, content: '{"kind":"read"}' }),
};

type Circumstances = {
  readonly ours?: readonly LedgerEntry[];
  readonly theirs?: (question: LedgerQuestion) => LedgerExcerpt;
  readonly held?: ReadonlyMap<OfferKey, string>;
  readonly receipts?: readonly ChainedEntry[];
};

/** Compares what Düren offers Heinsberg; the other direction is empty on both sides. */
const reconciled = async ({
  ours = aLedger(),
  theirs = ({ after }) => excerptOf(aLedger(), after),
  held = new Map([[key, content]]),
  receipts = [receipt],
}: Circumstances): Promise<Reconciled> => {
  const copies: LedgerCopies = {
    excerpt: (_id, direction, after) =>
      Promise.resolve(direction === "received" ? excerptOf(ours, after) : { entries: [] }),
    held: () => Promise.resolve(held),
    receiptChain: () => ({
      entriesAfter: (sequence) =>
        Promise.resolve(receipts.filter((entry) => entry.sequence > sequence)),
    }),
  };
  const line = {
    ledger: (_partner: unknown, question: LedgerQuestion) =>
      Promise.resolve(ok(question.direction === "sent" ? theirs(question) : { entries: [] })),
  };
  const result = await makeReconcilePartner({ self: heinsberg, copies, line })(aPartner());
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const differencesIn = async (circumstances: Circumstances) =>
  (await reconciled(circumstances)).ledgers.flatMap(({ differences }) => differences);

describe("holding ledgers against each other", () => {
  it("finds no difference where both say the same", async () => {
    expect(await differencesIn({})).toEqual([]);
  });

  it("finds an entry that was altered here though its hash was left alone", async () => {
    const altered = aLedger().map((entry) =>
      entry.sequence === 4 ? { ...entry, content: contentHashOf({ text: "two" }) } : entry,
    );

    expect(await differencesIn({ ours: altered })).toEqual([
      { kind: "chain-broken", where: "ours", sequence: 4 },
    ]);
  });

  it("tells what was not read yet, and what the sender lost", async () => {
    expect(await differencesIn({ ours: aLedger().slice(0, 3) })).toEqual([
      { kind: "not-yet-read", from: 4, to: 5 },
    ]);
    expect(
      await differencesIn({ theirs: ({ after }) => excerptOf(aLedger().slice(0, 3), after) }),
    ).toEqual([{ kind: "lost-at-sender", from: 4, to: 5 }]);
  });

  it("tells where the two part", async () => {
    const theirs = aLedger("withdrawn");

    expect(await differencesIn({ theirs: ({ after }) => excerptOf(theirs, after) })).toEqual([
      { kind: "entries-differ", sequence: 5 },
    ]);
  });

  it("tells what is held against the word of the ledger", async () => {
    const gone = aLedger("withdrawn");
    const other = new Map([[key, contentHashOf({ text: "two" })]]);

    expect(
      await differencesIn({ ours: gone, theirs: ({ after }) => excerptOf(gone, after) }),
    ).toEqual([{ kind: "held-though-withdrawn", key }]);
    expect(await differencesIn({ held: other })).toEqual([{ kind: "held-differently", key }]);
    expect(await differencesIn({ held: new Map() })).toEqual([]);
  });

  it("comes to an end with a partner that sends the same without end", async () => {
    const head = { generation, sequence: 1_000_000, hash: "f".repeat(64) };
    const entries = aLedger().slice(0, 2);

    expect(await differencesIn({ theirs: () => ({ head, entries }) })).toEqual([
      { kind: "chain-broken", where: "theirs", sequence: 3 },
      { kind: "lost-at-sender", from: 3, to: 5 },
    ]);
  });

  it("finds a receipt that was altered", async () => {
    const altered = { ...receipt, content: '{"kind":"swept"}' };

    expect((await reconciled({})).receipts).toMatchObject({ sound: true, verified: 1 });
    expect((await reconciled({ receipts: [altered] })).receipts).toMatchObject({
      ...{ sound: false, brokenAt: 1n, fault: "content-changed" },
    });
  });
});
