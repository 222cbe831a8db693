import { beforeEach, describe, expect, it } from "vitest";
import { dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import type { FigureStore, SignedFigures } from "../figure-store";
import type { MonthFigures } from "../month-figures";

export const signedFigures = (overrides: Partial<MonthFigures> = {}): SignedFigures => ({
  figures: {
    ...{ kreis: dueren, kreisName: "Kreis Düren", month: "2026-05" },
    ...{ at: "2026-06-01T00:10:00.000Z", cells: { offers: 120, people: null } },
    ...overrides,
  },
  ...{ keyId: "k".repeat(43), signature: "c2lnbmVk" },
});

/** Every FigureStore, in memory or in PostgreSQL, must pass these. */
export const describeFigureStore = (
  name: string,
  makeEmptyStore: () => Promise<FigureStore>,
): void => {
  describe(`${name} as a FigureStore`, () => {
    let store: FigureStore;
    beforeEach(async () => {
      store = await makeEmptyStore();
    });

    it("lists what was kept, the newest month first", async () => {
      const [may, april] = [signedFigures(), signedFigures({ month: "2026-04" })];
      expect(await store.keep([april, may])).toBe(2);

      expect(await store.list()).toEqual([may, april]);
    });

    it("does not change what was told of a month", async () => {
      await store.keep([signedFigures()]);

      expect(await store.keep([signedFigures({ cells: { offers: 7 } })])).toBe(0);
      expect(await store.list()).toEqual([signedFigures()]);
    });

    it("keeps what was agreed to be told", async () => {
      await store.keep([signedFigures({ agreed: ["offers-by-age"] })]);

      expect((await store.list())[0]?.figures.agreed).toEqual(["offers-by-age"]);
    });

    it("knows which Kreis told which month", async () => {
      await store.keep([signedFigures()]);

      expect(await store.has(dueren, "2026-05")).toBe(true);
      expect(await store.has(dueren, "2026-04")).toBe(false);
      expect(await store.has(heinsberg, "2026-05")).toBe(false);
    });
  });
};
