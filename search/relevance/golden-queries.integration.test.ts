import { afterAll, beforeAll, describe, expect, it } from "vitest";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import { loadOtherPlaces } from "@/lib/places/load-other-places";
import { aGazetteer } from "@/lib/places/testing/a-gazetteer";
import { makePlanSearch } from "@/lib/vacancies/plan-search";
import { emptySearch } from "@/lib/vacancies/search-request";
import { makeSearchVacancies, type SearchVacancies } from "@/lib/vacancies/search-vacancies";
import { makeUnderstandQuery } from "@/lib/vacancies/understanding/understand-query";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { type IndexUnderTest, makeIndexUnderTest } from "../testing/index-under-test";
import {
  conditionsAndPlaces,
  craftsAndFactories,
  everydayJobs,
  type GoldenQuery,
  officesAndPeople,
  tradeAndTravel,
} from "./testing/golden-queries";
import { type GoldenKey, goldenOffers } from "./testing/judged-offers";

const areas: Readonly<Record<string, readonly GoldenQuery[]>> = {
  "everyday jobs": everydayJobs,
  "trade and travel": tradeAndTravel,
  "crafts and factories": craftsAndFactories,
  "offices and people": officesAndPeople,
  "conditions and places": conditionsAndPlaces,
};

const FIRST_PAGE = 10;
const offers = [...goldenOffers.values()];
const keyById = new Map([...goldenOffers].map(([key, { id }]) => [id, key]));

let tested: IndexUnderTest;
let search: SearchVacancies;

beforeAll(async () => {
  tested = await makeIndexUnderTest(vocabulary);
  await tested.put(offers);
  const gazetteer = aGazetteer(loadOtherPlaces(["DE", "NL"]));
  search = makeSearchVacancies({
    index: tested.search,
    fallback: tested.search,
    vacancies: {
      findMany: async (ids) => offers.filter(({ id }) => ids.includes(id)).toSorted(inOrder(ids)),
    },
    plan: makePlanSearch({
      gazetteer,
      operator: loadOperator(kreisHeinsberg),
      understand: makeUnderstandQuery({ vocabulary, places: gazetteer }),
      vocabulary,
    }),
    findSameJobs: async () => new Map(),
  });
});
afterAll(() => tested.drop());

const inOrder =
  (ids: readonly string[]) =>
  (one: { readonly id: string }, other: { readonly id: string }): number =>
    ids.indexOf(one.id) - ids.indexOf(other.id);

const keysFound = async (q: string): Promise<readonly GoldenKey[]> => {
  const { items } = await search({ ...emptySearch, q, pageSize: 100 });
  return items.flatMap(({ vacancy }) => keyById.get(vacancy.id) ?? []);
};

describe.each(Object.entries(areas))("%s", (_area, queries) => {
  it.each(queries)("„$query“ finds what it should", async ({ query, finds, not = [], first }) => {
    const found = await keysFound(query);

    expect(found.slice(0, FIRST_PAGE)).toEqual(expect.arrayContaining([...finds]));
    expect(found.filter((key) => not.includes(key))).toEqual([]);
    if (first !== undefined) {
      expect(found.slice(0, first.length).toSorted()).toEqual(first.toSorted());
    }
  });
});
