import { describe, expect, it } from "vitest";
import type { TextTranslations, TranslationOrder } from "../text-translations";

const now = new Date("2026-11-25T10:00:00.000Z");
const later = new Date("2026-11-25T11:00:00.000Z");
const order: TranslationOrder = {
  textHash: "hash",
  to: "pl",
  engine: "libretranslate",
  from: "de",
  html: "<p>Wir suchen Köche.</p>",
};
const shown = { state: "shown", html: "<p>Szukamy kucharzy.</p>" } as const;

/** Every TextTranslations, in memory or PostgreSQL, must pass these. */
export const describeTextTranslations = (
  name: string,
  makeEmpty: () => Promise<TextTranslations>,
): ReturnType<typeof describe> =>
  describe(`${name} as TextTranslations`, () => {
    it("keeps an order once and hands it out while it waits", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      await translations.order({ ...order, html: "<p>anders</p>" }, now);

      expect(await translations.find(order)).toEqual({ state: "waiting" });
      expect(await translations.waiting(now, 10)).toEqual([{ ...order, attempts: 0 }]);
    });

    it("keeps each language and machine apart", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);

      expect(await translations.find({ ...order, to: "tr" })).toBeUndefined();
      expect(await translations.find({ ...order, engine: "deepl" })).toBeUndefined();
    });

    it("shows what came of an order and hands it out no more", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      await translations.settle(order, shown, later);

      expect(await translations.find(order)).toEqual(shown);
      expect(await translations.waiting(later, 10)).toEqual([]);
    });

    it("waits until a postponed order is due", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      await translations.postpone(order, later);

      expect(await translations.waiting(now, 10)).toEqual([]);
      expect(await translations.waiting(later, 10)).toEqual([{ ...order, attempts: 1 }]);
    });

    it("takes back only what is shown", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);

      expect(await translations.report(order, now)).toBe(false);
      await translations.settle(order, shown, now);
      expect(await translations.report(order, later)).toBe(true);
      expect(await translations.find(order)).toEqual({ state: "reported" });
    });

    it("lists what readers called wrong, beside its source", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      await translations.settle(order, shown, now);
      expect(await translations.reported(10)).toEqual([]);

      await translations.report(order, later);

      expect(await translations.reported(10)).toEqual([
        { ...order, translated: shown.html, reportedAt: later },
      ]);
    });

    it.each([
      ["right", shown],
      ["wrong", { state: "withheld", reason: "called-wrong" }],
      ["again", { state: "waiting" }],
    ] as const)("keeps the verdict %s, once", async (verdict, kept) => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      expect(await translations.decide(order, verdict, now)).toBe(false);
      await translations.settle(order, shown, now);
      await translations.report(order, now);

      expect(await translations.decide(order, verdict, later)).toBe(true);

      expect(await translations.find(order)).toEqual(kept);
      expect(await translations.reported(10)).toEqual([]);
      expect(await translations.decide(order, verdict, later)).toBe(false);
      expect((await translations.waiting(later, 10)).length).toBe(verdict === "again" ? 1 : 0);
    });

    it("remembers why something is withheld", async () => {
      const translations = await makeEmpty();
      await translations.order(order, now);
      await translations.settle(order, { state: "withheld", reason: "facts-changed" }, now);

      expect(await translations.find(order)).toEqual({
        state: "withheld",
        reason: "facts-changed",
      });
    });
  });
