import { describe, expect, it } from "vitest";
import { titleCodeAmong } from "./register-title";

const shop = [
  { dkz: "B 62102-900", label: "Kaufmann/-frau - Einzelhandel" },
  { dkz: "B 62102-901", label: "Verkäufer/in" },
  { dkz: "B 62102-100", label: "Kaufmann/-frau - Einzelhandel" },
  { dkz: "B 62102-101", label: "Verkäufer/in" },
  { dkz: "B 62102-106", label: "Medizinische/r Fachangestellte/r" },
  { dkz: "B 62102-114", label: "Anlagenführer/in (o. Angabe des Schwerpunkts)" },
];

describe("the code of a title in the register", () => {
  it.each([
    ["Verkäufer", "B 62102-101"],
    ["Verkäuferin", "B 62102-101"],
    ["verkäufer/in", "B 62102-101"],
    ["Kaufmann Einzelhandel", "B 62102-100"],
    ["Kauffrau - Einzelhandel", "B 62102-100"],
    ["Medizinische Fachangestellte", "B 62102-106"],
    ["Medizinischer Fachangestellter", "B 62102-106"],
    ["Anlagenführerin", "B 62102-114"],
  ])("is found for %s", (name, dkz) => {
    expect(titleCodeAmong(shop, [name])).toBe(dkz);
  });

  it("follows the first name that is a title", () => {
    expect(titleCodeAmong(shop, ["Kassenkraft", "Verkäufer", "Anlagenführer"])).toBe("B 62102-101");
  });

  it("is that of the only title of a class, and never guessed among several", () => {
    expect(titleCodeAmong(shop.slice(0, 1), ["Verkaufskraft"])).toBe("B 62102-900");
    expect(titleCodeAmong(shop, ["Verkaufskraft"])).toBeUndefined();
    expect(titleCodeAmong([], ["Verkäufer"])).toBeUndefined();
  });
});
