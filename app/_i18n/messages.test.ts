import { expect, it } from "vitest";
import { placeholdersOf, textsOf } from "@/lib/languages/testing/message-texts";

const german = textsOf("de");
const english = textsOf("en");

it("has every text in the two languages of staff", () => {
  expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
});

it("takes the same values in both", () => {
  const different = [...german].filter(
    ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(english.get(key) ?? "").join(),
  );

  expect(different.map(([key]) => key)).toEqual([]);
});

it("has no empty text", () => {
  expect([...german, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});
