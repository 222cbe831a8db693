import { describe, expect, it } from "vitest";
import { cleanText, nameKey, wordsOf } from "./normalise-name";

describe("nameKey", () => {
  it.each([
    ["Hückelhoven", "HUECKELHOVEN"],
    ["Hückelhoven", "huckelhoven"],
    ["Mönchengladbach", "Mönchen-Gladbach"],
    ["Neuss", "Neuß"],
    ["Liège", "Liege"],
    ["Übach-Palenberg", "übach palenberg"],
    ["Sankt Vith", "St. Vith"],
  ])("takes %s and %s for one name", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("keeps different names apart", () => {
    expect(nameKey("Wegberg")).not.toBe(nameKey("Wassenberg"));
  });
});

describe("wordsOf", () => {
  it("drops punctuation and keeps letters of any script", () => {
    expect(wordsOf("Erkelenz (Köln) – Кёльн")).toEqual(["erkelenz", "koln", "кельн"]);
  });
});

describe("cleanText", () => {
  it("removes direction marks and turns control characters into blanks", () => {
    expect(cleanText("\u202eErkelenz\u0000\tMitte\u200f")).toBe("Erkelenz Mitte");
  });

  it("cuts texts no place name can have", () => {
    expect(cleanText("ä".repeat(10_000))).toHaveLength(120);
  });
});
