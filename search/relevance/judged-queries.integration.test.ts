import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { type IndexUnderTest, makeIndexUnderTest } from "../testing/index-under-test";
import { judgedOffers, type OfferKey } from "./testing/judged-offers";

type Judgement = {
  readonly query: string;
  /** Must be among the first ten. */
  readonly finds: readonly OfferKey[];
  /** Must not be found at all. */
  readonly not?: readonly OfferKey[];
  /** Must come first. */
  readonly first?: OfferKey;
};

const judgements: Readonly<Record<string, readonly Judgement[]>> = {
  "gender forms": [
    { query: "Verkäuferin", finds: ["sales-food", "sales-clothes", "sales-discount"] },
    {
      query: "Verkäufer",
      finds: ["sales-food", "sales-clothes", "sales-discount", "bakery-sales"],
    },
    { query: "Verkäufer/in", finds: ["sales-food", "sales-clothes"] },
    { query: "Köchin", finds: ["cook", "cook-canteen"], not: ["baker"] },
    { query: "Koch (m/w/d)", finds: ["cook", "cook-canteen"], first: "cook" },
    { query: "Bäckerin", finds: ["baker", "baker-apprentice"] },
    { query: "Erzieherin", finds: ["educator"], not: ["mason"] },
    { query: "Krankenschwester", finds: ["nurse"] },
    { query: "Bürokauffrau", finds: ["office-clerk"] },
    { query: "Kaufmann Büromanagement", finds: ["office-clerk"] },
    { query: "Buchhalter", finds: ["accountant"] },
    { query: "Friseurin", finds: ["hairdresser"] },
    { query: "Putzfrau", finds: ["cleaner", "cleaner-home"], not: ["roofer"] },
  ],
  misspellings: [
    { query: "Verkeufer", finds: ["sales-food", "sales-clothes"] },
    { query: "Elektonicker", finds: ["electrician"] },
    { query: "Busfarer", finds: ["bus-driver"] },
    { query: "Hausmeistr", finds: ["caretaker"] },
    { query: "Erziher", finds: ["educator"] },
    { query: "Schweiser", finds: ["welder"] },
    { query: "Physiotherapeuth", finds: ["physio"] },
    { query: "Lagerlogisik", finds: ["warehouse-clerk"] },
    { query: "Dachdeker", finds: ["roofer"] },
  ],
  umlauts: [
    { query: "Verkaeufer", finds: ["sales-food", "sales-clothes"] },
    { query: "Baecker", finds: ["baker"] },
    { query: "Koechin", finds: ["cook", "cook-canteen"] },
    { query: "Strassenbauer", finds: ["road-builder"] },
    { query: "Kuechenhilfe", finds: ["kitchen-help"] },
    { query: "Gaertner", finds: ["gardener"] },
    { query: "backer", finds: ["baker"] },
  ],
  compounds: [
    { query: "Stapler", finds: ["forklift"] },
    { query: "Staplerfahrer", finds: ["forklift"], first: "forklift" },
    { query: "Pflege", finds: ["elder-carer", "care-helper", "nurse"], not: ["mason", "painter"] },
    { query: "Pflegekraft", finds: ["care-helper", "nurse"] },
    { query: "Anlagenführer", finds: ["machine-operator"] },
    { query: "Maschinenführer", finds: ["machine-operator"] },
    { query: "Mechatroniker", finds: ["car-mechanic"] },
    { query: "Lager", finds: ["warehouse-helper", "warehouse-clerk"] },
    { query: "Fahrer", finds: ["truck-driver", "bus-driver", "parcel-driver", "forklift"] },
    { query: "Buchhaltung", finds: ["payroll-clerk", "accountant"] },
    { query: "Reinigung", finds: ["cleaner", "building-cleaner"] },
    { query: "Gärtner", finds: ["gardener"] },
  ],
  "short forms": [
    { query: "LKW", finds: ["truck-driver", "truck-driver-tank"], not: ["hairdresser"] },
    { query: "lkw fahrer", finds: ["truck-driver", "truck-driver-tank"], first: "truck-driver" },
    { query: "Lastwagenfahrer", finds: ["truck-driver", "truck-driver-tank"] },
    { query: "MFA", finds: ["mfa"], first: "mfa" },
    { query: "Arzthelferin", finds: ["mfa"] },
    { query: "ZFA", finds: ["dental-assistant"] },
    { query: "KFZ", finds: ["car-mechanic"] },
    { query: "CNC", finds: ["cnc-turner"] },
    { query: "SHK", finds: ["plumber"] },
    { query: "C++", finds: ["programmer"] },
    { query: "DATEV", finds: ["accountant"], not: ["office-clerk"] },
    { query: "34a", finds: ["security"] },
  ],
  "everyday words": [
    { query: "Elektriker", finds: ["electrician", "industrial-electrician"] },
    { query: "Schreiner", finds: ["carpenter"] },
    { query: "Metzger", finds: ["butcher"] },
    { query: "Klempner", finds: ["plumber"] },
    { query: "Kita", finds: ["educator", "child-carer"] },
    { query: "Kindergarten", finds: ["educator", "child-carer"] },
    { query: "Kellner", finds: ["waiter"] },
    { query: "putzen", finds: ["cleaner", "cleaner-home"] },
    { query: "Staplerschein", finds: ["warehouse-licence"] },
    { query: "Altenheim", finds: ["elder-carer"] },
    { query: "Kurierfahrer", finds: ["parcel-driver"] },
    { query: "Wachmann", finds: ["security"] },
    { query: "Maler", finds: ["painter"], first: "painter" },
    { query: "Callcenter", finds: ["call-center"] },
    { query: "Informatiker", finds: ["it-admin"] },
    { query: "Kassiererin", finds: ["cashier"] },
  ],
  "words that are filters": [
    {
      query: "Minijob",
      finds: ["cashier", "shelf-filler", "cleaner", "school-bus"],
      not: ["nurse"],
    },
    { query: "Minijob Erkelenz", finds: ["cleaner"], not: ["cashier"] },
    { query: "450 Euro Job", finds: ["cashier", "cleaner"], not: ["nurse"] },
    { query: "Ausbildung Bäcker", finds: ["baker-apprentice"], first: "baker-apprentice" },
    { query: "Azubi", finds: ["baker-apprentice"], not: ["baker"] },
    {
      query: "Verkäufer Teilzeit",
      finds: ["sales-discount", "sales-clothes"],
      not: ["sales-food"],
    },
    { query: "Homeoffice", finds: ["call-center"] },
    { query: "AGH", finds: ["park-help"] },
  ],
  "employers and places": [
    { query: "Edeka", finds: ["sales-food"], first: "sales-food" },
    { query: "Mühlenbrot", finds: ["baker", "bakery-sales"], not: ["baker-apprentice"] },
    { query: "Folienwerk Rur", finds: ["production-helper", "machine-operator"] },
    { query: "Stadt Hückelhoven", finds: ["social-worker"], first: "social-worker" },
    { query: "Koch Selfkant", finds: ["cook"], not: ["cook-canteen"] },
    { query: "Busfahrer Geilenkirchen", finds: ["bus-driver"], first: "bus-driver" },
  ],
  "words around the matter": [
    { query: "Job als Koch gesucht", finds: ["cook", "cook-canteen"], not: ["baker"] },
    {
      query: "Stellenangebote Lagerhelfer",
      finds: ["warehouse-helper"],
      first: "warehouse-helper",
    },
    { query: "ich suche Arbeit als Maurer", finds: ["mason"], first: "mason" },
    { query: "Stelle im Bereich Sozialarbeit", finds: ["social-worker"] },
    { query: "Erntehelfer Quantenphysik", finds: ["harvest-help"] },
  ],
};

const FIRST_PAGE = 10;
let tested: IndexUnderTest;

beforeAll(async () => {
  tested = await makeIndexUnderTest(builtInVocabulary);
  await tested.put([...judgedOffers.values()]);
});
afterAll(() => tested.drop());

const keysFound = async (text: string): Promise<readonly OfferKey[]> => {
  const { ids } = await tested.search.search(aVacancyQuery({ text, pageSize: 100 }));
  const byId = new Map([...judgedOffers].map(([key, { id }]) => [id, key]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

describe.each(Object.entries(judgements))("%s", (_area, queries) => {
  it.each(queries)("„$query“ finds what it should", async ({ query, finds, not = [], first }) => {
    const found = await keysFound(query);

    const firstPage = found.slice(0, FIRST_PAGE);
    expect(firstPage).toEqual(expect.arrayContaining([...finds]));
    expect(found.filter((key) => not.includes(key))).toEqual([]);
    if (first !== undefined) expect(found[0]).toBe(first);
  });
});
