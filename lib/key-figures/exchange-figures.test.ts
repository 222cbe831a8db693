import { beforeEach, describe, expect, it } from "vitest";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { aachen, anAgreement, aPartner, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { ok } from "@/lib/shared/result";
import { type ExchangeFigures, makeExchangeFigures } from "./exchange-figures";
import type { FigureStore, SignedFigures } from "./figure-store";
import { monthBefore, monthFiguresSchema, toCells } from "./month-figures";
import { signedFigures } from "./testing/figure-store.contract";
import { makeTellFigures } from "./tell-figures";
import { makeInMemoryFigureStore } from "./testing/in-memory-figure-store";

const known: KnownPartner = { partner: aPartner(), contact: { clockOffsetMs: 0 }, keys: [] };
let told: readonly SignedFigures[];
let store: FigureStore;
let exchange: ExchangeFigures;
beforeEach(() => {
  told = [];
  store = makeInMemoryFigureStore();
  exchange = makeExchangeFigures({
    self: { ags: heinsberg, name: "Kreis Heinsberg" },
    store,
    source: {
      count: () =>
        Promise.resolve({
          offers: [{ field: "5", origin: "regional", age: "week", fits: "few", count: 12 }],
          people: [{ groups: ["under-25"], count: 3 }],
        }),
    },
    line: { fetch: () => Promise.resolve(ok(told)) },
    seal: {
      sign: (figures) => Promise.resolve({ figures, keyId: "own", signature: "own" }),
      isSignedBy: (_known, { signature }) => signature === "c2lnbmVk",
    },
    now: () => new Date("2026-06-15T10:00:00Z"),
  });
});

describe("exchanging figures", () => {
  it("tells those of the month that is over, once, without small ones", async () => {
    await exchange([]);
    await exchange([]);

    const [own, ...others] = await store.list();
    expect(others).toEqual([]);
    expect(own?.figures).toMatchObject({ kreis: heinsberg, month: "2026-05" });
    expect(own?.figures.cells).toMatchObject({ offers: 12, "people.under-25": null });
    expect(monthFiguresSchema.safeParse(own?.figures).success).toBe(true);
  });

  it("keeps what a partner signed of itself", async () => {
    told = [
      signedFigures(),
      signedFigures({ month: "2026-04" }),
      { ...signedFigures({ month: "2026-03" }), signature: "forged" },
      signedFigures({ kreis: aachen }),
      signedFigures({ month: "2026-06" }),
    ];

    await exchange([known]);

    const heard = (await store.list()).filter(({ figures }) => figures.kreis === dueren);
    expect(heard.map(({ figures }) => figures.month)).toEqual(["2026-05", "2026-04"]);
    expect(await store.list()).toHaveLength(3);
  });
});

describe("what a partner is told", () => {
  const tellTo = async (agreement: ReturnType<typeof anAgreement>) => {
    await exchange([]);
    const tell = makeTellFigures({
      self: heinsberg,
      store,
      seal: {
        sign: (figures) => Promise.resolve({ figures, keyId: "own", signature: "for Düren" }),
      },
      now: () => new Date("2026-06-15T10:00:00Z"),
    });
    return tell(aPartner({ agreement }));
  };

  it("is what was agreed with it, signed for it", async () => {
    const [told, ...others] = await tellTo(anAgreement({ figures: ["offers-by-age"] }));

    expect(others).toEqual([]);
    expect(told).toMatchObject({ signature: "for Düren", figures: { agreed: ["offers-by-age"] } });
    expect(told?.figures.cells).toEqual({
      ...{ offers: 12, "offers.age.week": 12, "offers.age.month": 0 },
      ...{ "offers.age.quarter": 0, "offers.age.older": 0 },
    });
  });

  it("is nothing where nothing was agreed, or not for these days", async () => {
    expect(await tellTo(anAgreement({ figures: [] }))).toEqual([]);
    expect(await tellTo(anAgreement({ validUntil: "2026-06-14" }))).toEqual([]);
  });

  it("is not asked for where nothing was agreed", async () => {
    told = [signedFigures()];

    await exchange([{ ...known, partner: aPartner({ agreement: anAgreement({ figures: [] }) }) }]);

    expect((await store.list()).map(({ figures }) => figures.kreis)).toEqual([heinsberg]);
  });
});

it("refuses figures that are too small to be told", () => {
  const { figures } = signedFigures({ cells: { people: 3 } });

  expect(monthFiguresSchema.safeParse(figures).success).toBe(false);
});

it("counts offers in every direction", () => {
  const cells = toCells({
    offers: [
      { field: "2", origin: "imported", age: "older", fits: "none", count: 30 },
      { field: "2", origin: "regional", age: "week", fits: "many", count: 20 },
    ],
    people: [],
  });

  expect(cells).toMatchObject({
    ...{ offers: 50, "offers.field.2": 50, "offers.field.2.imported": 30 },
    ...{ "offers.origin.regional": 20, "offers.age.older": 30, "offers.fits.many": 20, people: 0 },
  });
});

it("knows the month before January", () => {
  expect([monthBefore("2026-01-02"), monthBefore("2026-11-30")]).toEqual(["2025-12", "2026-10"]);
});
