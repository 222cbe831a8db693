import { describe, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  type AppliedPage,
  applyPage,
  type Holdings,
  type Reading,
  type ReceivedOffer,
} from "./apply-page";
import type { KreisAgs } from "./kreis-ags";
import { chained, contentHashOf, startOf } from "./ledger";
import { type OfferKey, offerKeyOf, offerKeySchema } from "./offer-key";
import type { Page } from "./page";
import type { Partner } from "./partner";
import { provenanceSchema } from "./provenance";
import { aachen, anAgreement, aPartner, dueren, heinsberg } from "./testing/a-partner";

const generation = numberedUuid("generation", 1);
const start = startOf({ from: dueren, to: heinsberg, generation });
const at = "2026-06-01T10:00:00.000Z";
const held = (ofPartner: Holdings["holders"] = new Map(), count = 0): Holdings => ({
  ...{ holders: ofPartner, count, neighbours: new Set() },
});

type Line = { readonly key: OfferKey; readonly offer?: Record<string, unknown> | undefined };

const anOffer = (key: OfferKey, hops: readonly KreisAgs[] = [dueren]): Line => ({
  key,
  offer: {
    key,
    provenance: {
      origin: key.slice(0, 5),
      originName: "Kreis",
      firstPublisher: "Kreis",
      hops,
      permittedUse: "place",
    },
  },
});

const aPage = (lines: readonly Line[], overrides: Partial<Page> = {}): Page => {
  const entries: Page["entries"] = [];
  lines.forEach(({ key, offer }, index) => {
    const previous = entries.at(-1)?.hash ?? start.hash;
    const line = { sequence: index + 1, key, at };
    const entry = offer
      ? chained(previous, { ...line, kind: "offered", content: contentHashOf(offer) })
      : chained(previous, { ...line, kind: "withdrawn" });
    entries.push(offer ? { ...entry, offer } : entry);
  });
  const last = entries.at(-1);
  const head = last ? { generation, sequence: last.sequence, hash: last.hash } : start;
  return { version: 1, from: dueren, to: heinsberg, after: start, entries, head, ...overrides };
};

const readOffer = (payload: unknown): Result<ReceivedOffer<string>, string> => {
  if (typeof payload !== "object" || payload === null) return refused("no object");
  const key = offerKeySchema.safeParse(Reflect.get(payload, "key"));
  const provenance = provenanceSchema.safeParse(Reflect.get(payload, "provenance"));
  if (!key.success || !provenance.success) return refused("no offer");
  return ok({
    ...{ key: key.data, provenance: provenance.data },
    ...{ offerType: "employment", offer: key.data },
  });
};

type Circumstances = {
  readonly partner?: Partner;
  readonly reading?: Reading;
  readonly holdings?: Holdings;
};

const applied = (
  page: Page,
  { partner = aPartner(), reading = { round: 0 }, holdings = held() }: Circumstances = {},
): Result<AppliedPage<string>, string> =>
  applyPage(page, { self: heinsberg, partner, reading, holdings, readOffer });

const asideOf = (page: Page, circumstances?: Circumstances): readonly string[] => {
  const result = applied(page, circumstances);
  return result.ok ? result.value.setAside.map(({ why }) => why) : [result.refusal];
};

const kindsOf = (page: Page, circumstances?: Circumstances): readonly string[] => {
  const result = applied(page, circumstances);
  return result.ok ? result.value.changes.map(({ kind }) => kind) : [result.refusal];
};

const own = offerKeyOf(dueren, "one");

describe("a page that does not belong here", () => {
  it.each([
    ["wrong-sender", { from: aachen }],
    ["wrong-receiver", { to: aachen }],
    ["not-the-beginning", { after: { ...start, sequence: 3 } }],
  ])("is refused: %s", (why, overrides) => {
    expect(applied(aPage([anOffer(own)], overrides))).toEqual(refused(why));
  });

  it("is refused where reading has got to another place", () => {
    const reading = { round: 1, position: { generation, sequence: 7, hash: "f".repeat(64) } };

    expect(applied(aPage([anOffer(own)]), { reading })).toEqual(refused("not-asked-for"));
  });

  it("is refused as a whole where one entry was taken out", () => {
    const page = aPage([anOffer(own), anOffer(offerKeyOf(dueren, "two"))]);

    expect(applied({ ...page, entries: page.entries.slice(1) })).toEqual(refused("chain-broken"));
  });
});

describe("offers that are not taken over", () => {
  it.each([
    ["own-offer", anOffer(offerKeyOf(heinsberg, "mine"), [heinsberg, dueren])],
    ["own-offer", anOffer(offerKeyOf(aachen, "round"), [aachen, heinsberg, dueren])],
    ["foreign-offer", anOffer(offerKeyOf(aachen, "theirs"), [aachen, dueren])],
    ["sender-missing", anOffer(own, [dueren, aachen])],
    ["unreadable", { key: own, offer: { nothing: "known" } }],
    ["key-differs", { ...anOffer(own), key: offerKeyOf(dueren, "other") }],
  ])("%s", (why, line) => expect(asideOf(aPage([line]))).toEqual([why]));

  it("content-differs, where the text is not what was written down", () => {
    const page = aPage([anOffer(own)]);
    const entries = page.entries.map((entry) => ({ ...entry, offer: { other: "text" } }));

    expect(asideOf({ ...page, entries })).toEqual(["content-differs"]);
  });

  const theirs = offerKeyOf(aachen, "theirs");
  const relay = aPartner({ agreement: anAgreement({ takes: { fromOthers: true } }) });

  it("held-by-other, where another partner passed it on first", () => {
    const holdings = held(new Map([[theirs, aPartner({ ags: heinsberg }).id]]));
    const page = aPage([anOffer(theirs, [aachen, dueren])]);

    expect(asideOf(page, { partner: relay, holdings })).toEqual(["held-by-other"]);
  });

  it("foreign-offer, where the origin is a partner and speaks for itself", () => {
    const holdings: Holdings = { ...held(), neighbours: new Set([aachen]) };
    const page = aPage([anOffer(theirs, [aachen, dueren])]);

    expect(asideOf(page, { partner: relay, holdings })).toEqual(["foreign-offer"]);
  });

  it("takes an offer of its origin itself, whoever claimed to pass it on before", () => {
    const holdings = held(new Map([[own, aPartner({ ags: aachen }).id]]));

    expect(kindsOf(aPage([anOffer(own)]), { holdings })).toEqual(["put"]);
  });

  it("not-agreed, where other types were agreed", () => {
    const partner = aPartner({ agreement: anAgreement({ takes: { offerTypes: ["minijob"] } }) });

    expect(asideOf(aPage([anOffer(own)]), { partner })).toEqual(["not-agreed"]);
  });

  it("too-many, beyond the agreed number; a withdrawal makes room", () => {
    const partner = aPartner({ agreement: anAgreement({ takes: { maxOffers: 2 } }) });
    const holdings = held(new Map([[own, partner.id]]), 1);
    const [two, three, four] = ["two", "three", "four"].map((id) => offerKeyOf(dueren, id));
    if (!two || !three || !four) throw new Error("Three keys were made");

    const lines = [anOffer(two), anOffer(three), { key: own }, anOffer(four)];

    expect(asideOf(aPage(lines), { partner, holdings })).toEqual(["too-many"]);
    expect(kindsOf(aPage(lines), { partner, holdings })).toEqual(["put", "withdraw", "put"]);
  });

  it("too-many are remembered, and read again from there once there is room at the end", () => {
    const partner = aPartner({ agreement: anAgreement({ takes: { maxOffers: 1 } }) });
    const [two, three] = [offerKeyOf(dueren, "two"), offerKeyOf(dueren, "three")];
    const page = aPage([anOffer(own), anOffer(two), anOffer(three), { key: own }]);
    const full = applied({ ...page, entries: page.entries.slice(0, 3) }, { partner });
    if (!full.ok) throw new Error(full.refusal);
    const { reading } = full.value;
    const holdings = held(new Map([[own, partner.id]]), 1);
    const rest = { ...page, after: reading.position ?? start, entries: page.entries.slice(3) };

    const freed = applied(rest, { partner, reading, holdings });

    const place = { generation, sequence: 1, hash: page.entries[0]?.hash };
    expect(reading).toMatchObject({ leftOut: place, position: { sequence: 3 } });
    expect(freed).toMatchObject({ ok: true, value: { reading: { position: place } } });
    expect(freed.ok && freed.value.reading.leftOut).toBeUndefined();
  });

  it("takes offers of others where that was agreed", () => {
    const partner = aPartner({ agreement: anAgreement({ takes: { fromOthers: true } }) });

    expect(kindsOf(aPage([anOffer(theirs, [aachen, dueren])]), { partner })).toEqual(["put"]);
  });
});

describe("withdrawals", () => {
  it("take away what the partner brought", () => {
    const holdings = held(new Map([[own, aPartner().id]]), 1);

    expect(kindsOf(aPage([{ key: own }]), { holdings })).toEqual(["withdraw"]);
  });

  it("do nothing to what the partner did not bring", () => {
    const holders = new Map([[own, aPartner({ ags: aachen }).id]]);

    expect(kindsOf(aPage([{ key: own }]), { holdings: held(holders, 1) })).toEqual([]);
    expect(kindsOf(aPage([{ key: offerKeyOf(heinsberg, "mine") }]))).toEqual([]);
  });

  it("follow a change that cannot be read: the old text counts no more", () => {
    const holdings = held(new Map([[own, aPartner().id]]), 1);
    const page = aPage([{ key: own, offer: { nothing: "known" } }]);

    expect(kindsOf(page, { holdings })).toEqual(["withdraw"]);
  });
});

describe("reading from the beginning", () => {
  it("sweeps once it got to where the ledger ended when it began", () => {
    const page = aPage([anOffer(own), anOffer(offerKeyOf(dueren, "two"))]);
    const first = applied(
      { ...page, entries: page.entries.slice(0, 1) },
      { reading: { round: 4 } },
    );
    if (!first.ok) throw new Error(first.refusal);
    const { reading } = first.value;
    const position = reading.position ?? start;
    const rest = { ...page, after: position, entries: page.entries.slice(1) };
    const second = applied(rest, { reading });

    expect(first.value).toMatchObject({ sweeps: false, reading: { round: 5, sweepAt: 2 } });
    expect(second).toMatchObject({ ok: true, value: { sweeps: true, reading: { round: 5 } } });
    expect(second.ok && second.value.reading.sweepAt).toBeUndefined();
  });

  it("sweeps at once where the ledger is empty", () => {
    expect(applied(aPage([]))).toMatchObject({ ok: true, value: { sweeps: true } });
  });
});
