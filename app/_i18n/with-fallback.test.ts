import { expect, it } from "vitest";
import { withFallback } from "./with-fallback";

it("takes the words of the language, and the general ones where it has none", () => {
  const german = { page: { title: "Titel", text: "Text" }, staff: { title: "Amt" } };

  expect(withFallback(german, { page: { title: "Title" } })).toEqual({
    page: { title: "Title", text: "Text" },
    staff: { title: "Amt" },
  });
});

it("takes a compiled text as one", () => {
  expect(withFallback({ text: ["a", "b"] }, { text: ["c"] })).toEqual({ text: ["c"] });
});

it("adds no text that nobody asks for", () => {
  expect(withFallback({ text: "a" }, { other: "b" })).toEqual({ text: "a" });
});
