import { beforeEach, describe, expect, it } from "vitest";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { aachen, aPartner, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { ok } from "@/lib/shared/result";
import { type ExchangeFigures, makeExchangeFigures } from "./exchange-figures";
import type { FigureStore, SignedFigures } from "./figure-store";
import { monthBefore, monthFiguresSchema, toCells } from "./month-figures";
import { signedFigures } from "./testing/figure-store.contract";
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
