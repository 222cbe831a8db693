import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { adKeyOf, employerKeyOf, titleKeyOf } from "./ad-key";

const titles = builtInVocabulary.occupations;
const aTitle = fc.constantFrom(...titles);

describe("the key of a title", () => {
  it.each([
    ["Verkäufer (m/w/d)", "Verkäuferin"],
    ["Verkäufer:in", "VERKÄUFER/-IN"],
    ["Köchin in Teilzeit gesucht!", "Koch"],
    ["Bürokauffrau", "Bürokaufmann/-frau (m/w/d)"],
    ["Helfer Lager", "lager HELFER"],
    ["Hallenheld*in ab sofort", "Hallenheldin (gn)"],
  ])("is one for %j and %j", (one, other) => {
    expect(titleKeyOf(one)).toBe(titleKeyOf(other));
  });

  it("does not depend on order or case", () => {
    fc.assert(
      fc.property(aTitle, ({ neutral }) => {
        const turned = neutral.split(" ").reverse().join(" ").toUpperCase();
        expect(titleKeyOf(turned)).toBe(titleKeyOf(neutral));
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  it("does not depend on a mark for all genders", () => {
    fc.assert(
      fc.property(aTitle, fc.constantFrom(" (m/w/d)", " (gn)", " m/w/d"), ({ male }, mark) => {
        expect(titleKeyOf(`${male}${mark}`)).toBe(titleKeyOf(male));
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  it("is the same for man and woman wherever the words only end otherwise", () => {
    const apart = titles.filter(({ male, female }) => female === `${male}in`);

    expect(apart.length).toBeGreaterThan(100);
    expect(
      apart
        .filter(({ male, female }) => titleKeyOf(male) !== titleKeyOf(female))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("tells different jobs apart", () => {
    expect(titleKeyOf("Helfer Lager")).not.toBe(titleKeyOf("Helfer Küche"));
  });

  it.each(["", "🚚💪", "!!!", "???", "gesucht!", "склад", "我们", "x".repeat(5_000)])(
    "bears %j",
    (title) => {
      expect(titleKeyOf(title).length).toBeLessThanOrEqual(300);
      expect(titleKeyOf(title) === "").toBe(title.trim() === "");
    },
  );
});

describe("the key of an employer", () => {
  it.each([
    ["Müller Logistik GmbH & Co. KG", "MUELLER LOGISTIK"],
    ["Lebenshilfe e. V.", "Lebenshilfe e.V."],
    ["  Café  Blüte ", "Cafe Bluete"],
  ])("is one for %j and %j", (one, other) => {
    expect(employerKeyOf(one)).toBe(employerKeyOf(other));
  });

  it("keeps the order of its words, and a name that is all legal form", () => {
    expect(employerKeyOf("Nord Süd GmbH")).not.toBe(employerKeyOf("Süd Nord GmbH"));
    expect(employerKeyOf("AG & Co.")).not.toBe("");
  });

  it("is nobody else's where no name is known", () => {
    const [one, other] = [aVacancy(), aVacancy()].map((vacancy) =>
      adKeyOf({ ...vacancy, facts: { ...vacancy.facts, employerName: undefined } }),
    );

    expect(one?.title).toBe(other?.title);
    expect(one?.employer).not.toBe(other?.employer);
  });
});
