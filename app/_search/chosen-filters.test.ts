import { expect, it } from "vitest";
import { emptySearch } from "@/lib/vacancies/search-request";
import { chosenFilters, withoutFilters } from "./chosen-filters";
import { readSearch } from "./search-params";

const { request } = readSearch({
  q: "Lager",
  offerType: ["minijob", "employment"],
  publishedSince: "7",
  page: "3",
});

it("lists every chosen value", () => {
  expect(chosenFilters(request).map(({ filter, value }) => `${filter}=${value}`)).toEqual([
    "offerType=minijob",
    "offerType=employment",
    "publishedSince=7",
  ]);
});

it("lists nothing where nothing is chosen", () => {
  expect(chosenFilters({ ...emptySearch, q: "Lager" })).toEqual([]);
});

it("takes one value away and starts at the first page", () => {
  const [minijob] = chosenFilters(request);

  expect(minijob?.without).toEqual({ ...request, offerType: ["employment"], page: 1 });
});

it("takes the age of an offer away", () => {
  expect(chosenFilters(request).at(-1)?.without).toEqual({
    ...request,
    publishedSince: undefined,
    page: 1,
  });
});

it("takes all filters away and keeps words and place", () => {
  expect(withoutFilters(request)).toEqual({ ...emptySearch, q: "Lager" });
});
