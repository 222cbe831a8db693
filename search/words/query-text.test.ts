import { expect, it } from "vitest";
import { toPrefixText, toQueryText } from "./query-text";

it.each([
  ["surrounding blanks", "  Koch   Erkelenz ", "Koch Erkelenz"],
  ["control characters", "Lager\u0000helfer\u001b", "Lager helfer"],
  ["direction marks", "\u202eLager\u200f", "Lager"],
  ["half a surrogate pair", "Lager \ud83d helfer", "Lager helfer"],
  ["quotes", '"Lager" „Versand“', "Lager Versand"],
  ["a minus that would exclude", "Koch -Teilzeit", "Koch Teilzeit"],
  ["words that say nothing", "Job als Koch gesucht", "Koch"],
  ["gender forms", "Verkäufer:in (m/w/d)", "Verkäufer"],
])("a query loses %s", (_what, typed, text) => {
  expect(toQueryText(typed)).toBe(text);
});

it.each(["C++", "C#", "E-Commerce", "SAP R/3", "§ 34a", "Führerschein B/BE"])(
  "a query keeps %s",
  (typed) => {
    expect(toQueryText(typed)).toBe(typed);
  },
);

it("a query is cut to a sane length and number of words", () => {
  expect(toQueryText("x".repeat(10_000)).length).toBe(200);
  expect(toQueryText("ab ".repeat(2_000)).split(" ")).toHaveLength(10);
});

it("a prefix keeps its incomplete last word", () => {
  expect(toPrefixText(" Bürokaufma\u0007")).toBe("Bürokaufma");
});

it("a query of nothing but such words keeps them", () => {
  expect(toQueryText("Jobs in der")).toBe("Jobs in der");
});
