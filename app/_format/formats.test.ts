import { describe, expect, it } from "vitest";
import { longDates, moneyText, shortDates, wholeNumbers } from "./formats";

// Intl puts narrow and no-break spaces where people see a space.
const plain = (text: string): string => text.replace(/\s/g, " ");

describe("money", () => {
  it.each([
    ["de", 14.5, true, "14,50 €"],
    ["de", 2800, false, "2.800 €"],
    ["de", 2800.5, false, "2.800,50 €"],
    ["en", 2800, false, "€2,800"],
  ])("is written in %s for %d, cents asked for: %s", (locale, amount, cents, expected) => {
    expect(plain(moneyText(locale, amount, "EUR", cents))).toBe(expected);
  });

  it("keeps a currency nobody knows as the source wrote it", () => {
    expect(moneyText("de", 14, "Eur", true)).toBe("14 Eur");
  });
});

it("writes numbers with the separators of the language", () => {
  expect([wholeNumbers("de").format(12345), wholeNumbers("en").format(12345)]).toEqual([
    "12.345",
    "12,345",
  ]);
});

it("gives dates in the operator's zone, where the day begins earlier than in Greenwich", () => {
  const lateEvening = new Date("2026-03-02T23:30:00Z");

  expect(longDates("de").format(lateEvening)).toBe("3. März 2026");
  expect(shortDates("de").format(lateEvening)).toBe("03.03.2026");
});
