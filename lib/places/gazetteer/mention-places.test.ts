import { describe, expect, it } from "vitest";
import { aGazetteer } from "../testing/a-gazetteer";

const { named, misspelt } = aGazetteer([
  {
    id: "geo-1",
    kind: "municipality",
    name: "Kassel",
    country: "DE",
    point: { lat: 51.3, lng: 9.5 },
    population: 194_000,
  },
]);

describe("places named by words", () => {
  it("are found by their exact name with how near they are", () => {
    expect(named("Erkelenz")[0]).toMatchObject({ place: { name: "Erkelenz" }, closeness: "own" });
    expect(named("Linnich")[0]).toMatchObject({ closeness: "region" });
    expect(named("Kassel")[0]).toMatchObject({ closeness: "elsewhere" });
  });

  it("tell how far they are from the Kreis", () => {
    expect(named("Erkelenz")[0]?.distanceKm).toBeLessThan(30);
    expect(named("Kassel")[0]?.distanceKm).toBeGreaterThan(150);
  });

  it("are found by a German postcode", () => {
    expect(named("41812")[0]).toMatchObject({ place: { id: "plz-41812" } });
  });

  it.each(["Erkelens", "Erkelenz Koch", "", "4181", "99999"])("„%s“ names none", (words) => {
    expect(named(words)).toEqual([]);
  });
});

describe("misspelt words", () => {
  it.each([
    ["Erkelens", "Erkelenz"],
    ["Geilenkrichen", "Geilenkirchen"],
    ["Übach-Palenburg", "Übach-Palenberg"],
  ])("„%s“ means %s", (word, name) => {
    expect(misspelt(word)?.place.name).toBe(name);
  });

  it("mean no place far away", () => {
    expect(misspelt("Kassell")).toBeUndefined();
  });

  it("are no words that name a place exactly", () => {
    expect(misspelt("Kassel")).toBeUndefined();
    expect(misspelt("Heinsberg")).toBeUndefined();
  });
});
