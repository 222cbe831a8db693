import { expect, it } from "vitest";
import { wayBackToSearch } from "./way-back";

it("leads back to the search with its words and filters", () => {
  const referer = "http://localhost:3000/de/vacancies?q=Lager&page=2";

  expect(wayBackToSearch(referer, "de")).toBe("/de/vacancies?q=Lager&page=2");
});

it.each([
  null,
  "",
  "not an address",
  "http://localhost:3000/de",
  "http://localhost:3000/en/vacancies?q=Lager",
  "https://elsewhere.example/de/vacancies/../../evil",
])("leads to the plain search when people come from %j", (referer) => {
  expect(wayBackToSearch(referer, "de")).toBe("/de/vacancies");
});
