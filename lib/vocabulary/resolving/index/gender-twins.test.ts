import { describe, expect, it } from "vitest";
import { baseOf, makeTwinsOf } from "./gender-twins";

describe("words for the other gender", () => {
  it.each([
    ["camarero", "camarera"],
    ["operator", "operatric"],
    ["vendeur", "vendeus"],
    ["technici", "technicienn"],
    ["vanzator", "vanzatoar"],
    ["savetnik", "savetnichka"],
    ["sprzedawc", "sprzedawca"],
  ])("%s and %s are twins", (one, other) => {
    const twinsOf = makeTwinsOf(new Map([one, other, "fremd"].map((stem, id) => [stem, id])));

    expect(twinsOf(one)).toEqual([1]);
    expect(twinsOf(other)).toEqual([0]);
  });

  it("leaves short words alone", () => {
    expect(baseOf("oma")).toBeUndefined();
    expect(baseOf("karo")).toBeUndefined();
  });

  it("knows no twins of a base that many words share", () => {
    const stems = ["a", "o", "i", "as", "os", "ora", "or", "eur", "ric", "eus"].map(
      (end) => `operat${end}`,
    );

    expect(makeTwinsOf(new Map(stems.map((stem, id) => [stem, id])))("operato")).toEqual([]);
  });
});
