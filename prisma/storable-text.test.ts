import { describe, expect, it } from "vitest";
import { toStorableJson, toStorableText } from "./storable-text";

describe("storable text", () => {
  it.each([
    ["the character NUL", "La\u0000ger", "La\ufffdger"],
    ["half a surrogate pair", "Lager \ud83d!", "Lager \ufffd!"],
  ])("replaces %s", (_what, text, expected) => {
    expect(toStorableText(text)).toBe(expected);
  });

  it.each(["Bäcker:in 👷🏽", "\\u0000 as letters", "\t\n\u0007"])("leaves %j alone", (text) => {
    expect(toStorableText(text)).toBe(text);
    expect(JSON.parse(toStorableJson({ text }))).toEqual({ text });
  });

  it("reaches every string of a value", () => {
    const json = toStorableJson({
      title: "a\u0000",
      facts: { labels: ["b\udc00", "c"] },
      count: 1,
    });

    expect(JSON.parse(json)).toEqual({
      title: "a\ufffd",
      facts: { labels: ["b\ufffd", "c"] },
      count: 1,
    });
  });
});
