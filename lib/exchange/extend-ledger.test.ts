import { beforeEach, describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makePublishing } from "./extend-ledger";
import type { OfferOutline } from "./may-see";
import { type OfferKey, offerKeyOf } from "./offer-key";
import type { OfferSource } from "./outgoing-ledger";
import { aPartner, heinsberg } from "./testing/a-partner";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
} from "./testing/in-memory-outgoing-ledger";

const partner = aPartner();
const [one, other] = [offerKeyOf(heinsberg, "one"), offerKeyOf(heinsberg, "other")];

let now: Date;
let offers: Map<OfferKey, OfferOutline>;
let changes: OfferKey[];
/** Which offers were looked at, look after look; "all" for all of them. */
let looks: (readonly OfferKey[] | "all")[];
let extend: () => Promise<number>;
let entries: () => readonly string[];

beforeEach(() => {
  now = new Date("2026-06-15T10:00:00Z");
  [offers, changes, looks] = [new Map(), [], []];
  const source: OfferSource = {
    outlines: async (_partner, keys) => {
      looks.push(keys ?? "all");
      return [...offers.values()].filter(({ key }) => keys?.includes(key) ?? true);
    },
    newsSince: async (mark) => ({
      mark: String(changes.length),
      keys: mark === undefined ? undefined : changes.slice(Number(mark)),
    }),
    payloads: async (_partner, keys) =>
      new Map(keys.map((key) => [key, { text: offers.get(key)?.version }])),
  };
  const publishing = makePublishing({
    ...{ self: heinsberg, source, now: () => now },
    newGeneration: () => numberedUuid("generation", 1),
  });
  const state = emptyOutgoingState();
  const withLedger = makeInMemoryOutgoingLedger(() => state);
  extend = () => withLedger(partner.id, (ledger) => publishing.extend(ledger, partner));
  entries = () => state.entries.map(({ kind, key }) => `${kind} ${key}`);
});

const change = (key: OfferKey, version: string, status: OfferOutline["status"] = "published") => {
  offers.set(key, {
    ...{ key, status, version, municipalities: [], isHelpWanted: false },
    ...({ origin: "regional", source: "regional", offerType: "employment" } as const),
  });
  changes.push(key);
};

describe("the ledger to a partner", () => {
  it("grows by what changed since it was looked at, and nothing else is looked at", async () => {
    change(one, "first");
    change(other, "first");
    await extend();
    change(one, "second");

    expect(await extend()).toBe(1);
    expect(await extend()).toBe(0);

    expect(entries()).toEqual([`offered ${one}`, `offered ${other}`, `offered ${one}`]);
    expect(looks).toEqual(["all", [one]]);
  });

  it("withdraws what is over without looking at the others", async () => {
    change(one, "first");
    change(other, "first");
    await extend();
    change(one, "first", "withdrawn");

    await extend();

    expect(entries().at(-1)).toBe(`withdrawn ${one}`);
    expect(looks.at(-1)).toEqual([one]);
  });

  it("finds what nobody told of at the next look at everything", async () => {
    change(one, "first");
    await extend();
    change(one, "second");
    changes.pop();

    expect(await extend()).toBe(0);
    now = new Date(now.getTime() + 5 * 60_000);

    expect(await extend()).toBe(1);
  });
});
