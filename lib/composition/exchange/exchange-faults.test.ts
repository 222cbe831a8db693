import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExchangedOffer } from "@/lib/exchange/exchanged-offer";
import { makeFromPayload } from "@/lib/exchange/from-payload";
import { chained, contentHashOf, type LedgerEntry, startOf } from "@/lib/exchange/ledger";
import { type OfferKey, offerKeyOf } from "@/lib/exchange/offer-key";
import type { OfferPayload } from "@/lib/exchange/outgoing-ledger";
import type { Page } from "@/lib/exchange/page";
import type { Partner } from "@/lib/exchange/partner";
import type { PartnerStore } from "@/lib/exchange/partner-store";
import type { Provenance } from "@/lib/exchange/provenance";
import { makePullPartner, type PullPartner } from "@/lib/exchange/pull-partner";
import { aachen, aPartner, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import {
  emptyIncomingState,
  type IncomingState,
  makeInMemoryIncomingOffers,
} from "@/lib/exchange/testing/in-memory-incoming-offers";
import { makeInMemoryPartnerStore } from "@/lib/exchange/testing/in-memory-partner-store";
import { toPayload } from "@/lib/exchange/to-payload";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeFilteringWebFetcher } from "../filtering-web-fetcher";
import { makeKey, signWith } from "./ed25519";
import { makeHttpPartnerLine } from "./http-partner-line";
import { type RoguePartner, startRoguePartner } from "./testing/rogue-partner";

const MAX_BYTES = 200_000;
const generation = "11111111-1111-4111-8111-111111111111";
const start = startOf({ from: dueren, to: heinsberg, generation });
const at = "2026-06-01T10:00:00.000Z";

const anOffer = (key: OfferKey, descriptionHtml?: string, origin = dueren): OfferPayload => {
  const provenance: Provenance = {
    ...{ origin, originName: "Kreis Düren", firstPublisher: "Kreis Düren" },
    ...{ hops: origin === dueren ? [dueren] : [origin, dueren], permittedUse: "place" },
  };
  const facts = descriptionHtml === undefined ? {} : { descriptionHtml };
  return toPayload(aVacancy({ facts }), key, provenance, "https://dueren.example/1");
};

type Line = { readonly key: OfferKey; readonly offer?: OfferPayload };

const aPage = (lines: readonly Line[]): Page => {
  let hash = start.hash;
  const entries = lines.map(({ key, offer }, index) => {
    const wire = offer && JSON.parse(JSON.stringify(offer));
    const told: Omit<LedgerEntry, "hash"> = wire
      ? { sequence: index + 1, kind: "offered", key, content: contentHashOf(wire), at }
      : { sequence: index + 1, kind: "withdrawn", key, at };
    const entry = chained(hash, told);
    hash = entry.hash;
    return { ...entry, ...(wire ? { offer: wire } : {}) };
  });
  const head = { generation, sequence: entries.length, hash };
  return { version: 1, from: dueren, to: heinsberg, after: start, entries, head };
};

const one = offerKeyOf(dueren, "one");
const good = aPage([{ key: one, offer: anOffer(one) }]);

describe("a partner with faults, over real connections", () => {
  let rogue: RoguePartner;
  let held: IncomingState<ExchangedOffer>;
  let pull: () => ReturnType<PullPartner>;
  let partner: Partner;
  let partners: PartnerStore;

  beforeEach(async () => {
    rogue = await startRoguePartner();
    held = emptyIncomingState();
    partner = aPartner({ baseUrl: rogue.baseUrl });
    partners = makeInMemoryPartnerStore([partner]);
    await partners.changeKeys(partner.id, () => [rogue.key]);
    const own = makeKey();
    const now = (): Date => new Date();
    const signing = { keyId: own.keyId, sign: signWith(own.privateKey) };
    const pages = makeHttpPartnerLine({
      ...{ self: heinsberg, partners, now, isPlainAllowed: true },
      fetcher: makeFilteringWebFetcher({
        ...{ maxBytes: MAX_BYTES, timeoutMs: 5_000 },
        allowedAddresses: ["127.0.0.1", "::1"],
      }),
      ownKeys: { signing: () => Promise.resolve(signing) },
    });
    const withOffers = makeInMemoryIncomingOffers(() => held);
    const readOffer = makeFromPayload({ isOccupation: () => true, isSkill: () => true });
    const pulling = makePullPartner({ self: heinsberg, pages, withOffers, readOffer, now });
    pull = () => pulling(partner);
  });

  afterEach(() => rogue.close());

  const keys = (): readonly OfferKey[] => [...held.held.keys()];

  it("is read where it has none", async () => {
    rogue.will(rogue.answers(good));

    expect(await pull()).toMatchObject({ ok: true, value: { put: 1 } });
    expect(keys()).toEqual([one]);
  });

  it.each<[string, (partner: RoguePartner) => Parameters<RoguePartner["will"]>[0], string]>([
    ["sends words that are no page", ({ signed }) => signed("<html>Wartung</html>"), "unreadable"],
    ["sends JSON that is no page", ({ signed }) => signed('{"version":1}'), "unreadable"],
    ["sends brackets without end", ({ signed }) => signed("[".repeat(50_000)), "unreadable"],
    [
      "cuts its answer off",
      ({ signed }) => signed(JSON.stringify(good), (body) => body.slice(0, body.length / 2)),
      "not-trusted",
    ],
    [
      "hangs up in the middle of its answer",
      () => (_request, response) => {
        response.writeHead(200, { "content-length": "10000" });
        response.write("{", () => response.socket?.destroy());
      },
      "unreachable",
    ],
    [
      "alters what it signed",
      ({ signed }) =>
        signed(JSON.stringify(good), (body) => body.replace("05358:one", "05358:two")),
      "not-trusted",
    ],
    [
      "does not sign",
      () => (_request, response) => void response.end(JSON.stringify(good)),
      "not-trusted",
    ],
    [
      "sends far more entries than a page may hold",
      ({ answers }) =>
        answers(
          aPage(Array.from({ length: 1_001 }, (_, n) => ({ key: offerKeyOf(dueren, `${n}`) }))),
        ),
      "unreadable",
    ],
    ["sends far too much text", ({ signed }) => signed("x".repeat(MAX_BYTES + 1)), "unreachable"],
    ["hangs up", () => (_request, response) => void response.socket?.destroy(), "unreachable"],
  ])("that %s changes nothing, and is read as soon as it is well", async (_what, misdeed, code) => {
    rogue.will(misdeed(rogue));

    const failed = await pull();

    expect(failed).toMatchObject({ ok: false, refusal: { code } });
    expect(keys()).toEqual([]);
    rogue.will(rogue.answers(good));
    expect(await pull()).toMatchObject({ ok: true, value: { put: 1 } });
  });

  it("whose key ran out is not believed, whatever that key signs", async () => {
    await partners.changeKeys(partner.id, (keys) =>
      keys.map((key) => ({ ...key, notAfter: new Date(Date.now() - 3_600_000) })),
    );
    rogue.will(rogue.answers(good));

    expect(await pull()).toMatchObject({ refusal: { code: "not-trusted" } });
    expect(keys()).toEqual([]);
  });

  it("that nests an offer without end does not keep the others from coming", async () => {
    const two = offerKeyOf(dueren, "two");
    const page = aPage([
      { key: two, offer: { deep: 1 } },
      { key: one, offer: anOffer(one) },
    ]);
    const nested = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
    rogue.will(rogue.signed(JSON.stringify(page).replace('{"deep":1}', `{"deep":${nested}}`)));

    expect(await pull()).toMatchObject({ ok: true, value: { put: 1, setAside: 1 } });
    expect(keys()).toEqual([one]);
  });

  it("whose clock is off by years is not followed", async () => {
    rogue.will(
      rogue.signed(JSON.stringify({ code: "clock-differs", seconds: 1e12 }), undefined, 401),
    );

    expect(await pull()).toMatchObject({ refusal: { code: "not-trusted", why: "clock-differs" } });
    expect((await partners.find(partner.id))?.contact.clockOffsetMs).toBe(0);
  });

  it("that never stops sending is stopped, and its connection closed", async () => {
    let sent = 0;
    const closed = new Promise((resolve) => {
      rogue.will((_request, response) => {
        response.once("close", resolve);
        const chunk = "x".repeat(10_000);
        const more = (): void => {
          if (response.destroyed) return;
          sent += chunk.length;
          response.write(chunk, () => setImmediate(more));
        };
        more();
      });
    });

    expect(await pull()).toMatchObject({ refusal: { code: "unreachable", why: "too-large" } });
    await closed;
    expect(sent).toBeGreaterThan(MAX_BYTES);
  });

  it("that offers what belongs to others is not believed", async () => {
    const [ours, theirs] = [offerKeyOf(heinsberg, "ours"), offerKeyOf(aachen, "theirs")];
    rogue.will(
      rogue.answers(
        aPage([
          { key: ours, offer: anOffer(ours, undefined, heinsberg) },
          { key: theirs, offer: anOffer(theirs, undefined, aachen) },
          { key: theirs, offer: anOffer(one) },
        ]),
      ),
    );

    expect(await pull()).toMatchObject({ ok: true, value: { put: 0, setAside: 3 } });
    expect(keys()).toEqual([]);
  });

  it("that withdraws what others brought takes nothing away", async () => {
    const theirs = offerKeyOf(aachen, "theirs");
    held.held.set(theirs, {
      ...{ partnerId: aPartner({ ags: aachen }).id, round: 1, content: contentHashOf({}) },
      received: {
        ...{ key: theirs, offerType: "employment" },
        provenance: {
          ...{ origin: aachen, originName: "Städteregion Aachen", firstPublisher: "Aachen" },
          ...{ hops: [aachen], permittedUse: "show" },
        },
        offer: { title: "Bäcker/in", offerType: "employment", facts: aVacancy().facts },
      },
    });
    rogue.will(rogue.answers(aPage([{ key: theirs }])));

    expect(await pull()).toMatchObject({ ok: true, value: { withdrawn: 0 } });
    expect(keys()).toEqual([theirs]);
  });

  it("that puts scripts into descriptions brings their harmless words alone", async () => {
    const offer = anOffer(
      one,
      '<p onclick="x()">Brot</p><script>alert(1)</script><img src=x onerror=alert(1)>' +
        '<a href="javascript:alert(1)">hier</a><iframe src="https://evil.example"></iframe>',
    );
    rogue.will(rogue.answers(aPage([{ key: one, offer }])));

    await pull();

    const html = held.held.get(one)?.received.offer.facts.descriptionHtml;
    expect(html).toContain("<p>Brot</p>");
    expect(html).not.toMatch(/script|onclick|onerror|iframe|img/);
  });

  it("that was down is read from where reading stopped", async () => {
    rogue.will(rogue.answers(good));
    await pull();
    rogue.will((_request, response) => void response.writeHead(503).end());
    expect(await pull()).toMatchObject({ refusal: { code: "unreachable", why: "status 503" } });
    const asked: string[] = [];
    rogue.will((request, response) => {
      asked.push(request.url);
      return rogue.answers({ ...good, after: good.head, entries: [] })(request, response);
    });

    expect(await pull()).toMatchObject({ ok: true });
    expect(asked).toEqual([expect.stringContaining(`cursor=${generation}.1.`)]);
    expect(keys()).toEqual([one]);
  });
});
