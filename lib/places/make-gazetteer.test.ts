import { describe, expect, it } from "vitest";
import type { Gazetteer, Place } from "./place";
import { loadOtherPlaces } from "./load-other-places";
import { aGazetteer } from "./testing/a-gazetteer";

const gazetteer = aGazetteer(loadOtherPlaces(["DE", "NL", "BE"]));

const nameFound = (text: string, lookup: Gazetteer = gazetteer): string | undefined => {
  const resolution = lookup.resolve(text);
  return resolution.kind === "found" ? resolution.place.name : undefined;
};
const namesOf = (places: readonly Place[]): readonly string[] => places.map(({ name }) => name);

describe("resolve", () => {
  it.each([
    ["Erkelenz", "Erkelenz"],
    ["hueckelhoven", "Hückelhoven"],
    ["Hückelh.", "Hückelhoven"],
    ["Geilenkirchen-Teveren", "Geilenkirchen-Teveren"],
    ["Teveren, Geilenkirchen", "Geilenkirchen-Teveren"],
    ["Mönchen-Gladbach", "Mönchengladbach"],
    ["MG", "Mönchengladbach"],
    ["Kreis Heinsberg", "Heinsberg"],
    ["Raum Aachen", "Aachen"],
    ["Stolberg (Rhld.)", "Stolberg"],
    ["Ratheim bei Hückelhoven", "Hückelhoven-Ratheim"],
    ["Palenberg", "Palenberg (Übach-Palenberg)"],
    ["Roermond", "Roermond"],
    ["Lüttich", "Lüttich"],
    ["Liège", "Lüttich"],
    ["Munich", "München"],
    ["Frankfurt", "Frankfurt am Main"],
    ["Cologne", "Köln"],
    ["Vlodrop", "Vlodrop"],
  ])("understands %s as %s", (typed, name) => {
    expect(nameFound(typed)).toBe(name);
  });

  it.each([
    ["Erkelens", "Erkelenz"],
    ["Erkelnez", "Erkelenz"],
    ["Hückelhofen", "Hückelhoven"],
    ["Gelenkirchen", "Geilenkirchen"],
    ["Wasenberg", "Wassenberg"],
    ["Gangeld", "Gangelt"],
    ["Roermont", "Roermond"],
    ["Düsseldrof", "Düsseldorf"],
  ])("recognises the misspelt %s as %s", (typed, name) => {
    expect(nameFound(typed)).toBe(name);
  });

  it.each(["41812", "D-41812", "DE 41812", "41812 Erkelenz", "Erkelenz, 41812", "41812 Erkelnz"])(
    "finds the postcode in %s",
    (typed) => {
      const resolution = gazetteer.resolve(typed);

      expect(resolution).toMatchObject({
        kind: "found",
        place: { id: "plz-41812", kind: "postcode", name: "Erkelenz", ags: "05370004" },
      });
    },
  );

  it("names all municipalities of a postcode, the bigger one first", () => {
    const resolution = gazetteer.resolve("52525");

    expect(resolution).toMatchObject({
      kind: "found",
      place: { name: "Heinsberg" },
      alsoNamed: [{ name: "Waldfeucht" }],
    });
  });

  it("takes the municipality named behind a shared postcode", () => {
    expect(nameFound("52525 Waldfeucht")).toBe("Waldfeucht");
  });

  it("takes the part of town named behind a postcode", () => {
    expect(nameFound("52525 Oberbruch")).toBe("Heinsberg-Oberbruch");
  });

  it.each(["6041", "6041 AB", "6041AB Roermond", "NL-6041"])(
    "reads the Dutch postcode %s",
    (typed) => {
      expect(gazetteer.resolve(typed)).toMatchObject({
        kind: "found",
        place: { name: "Roermond", country: "NL" },
      });
    },
  );

  it("reads a Belgian postcode", () => {
    expect(gazetteer.resolve("B-4700 Eupen")).toMatchObject({
      kind: "found",
      place: { name: "Eupen", country: "BE" },
    });
  });

  it("mentions the other places of an ambiguous name", () => {
    const resolution = gazetteer.resolve("Kempen");

    expect(resolution).toMatchObject({ kind: "found", place: { name: "Kempen" } });
    expect(resolution.kind === "found" && namesOf(resolution.alsoNamed)).toContain(
      "Heinsberg-Kempen",
    );
  });

  it("prefers a village of the own Kreis to a bigger one of that name beyond the border", () => {
    expect(nameFound("Stein")).toBe("Selfkant-Stein");
  });

  it("takes an id back", () => {
    expect(nameFound("ags-05370016")).toBe("Heinsberg");
  });

  it("offers near names where a name is unknown", () => {
    const resolution = gazetteer.resolve("Überpalenberg");

    expect(resolution.kind === "unknown" && namesOf(resolution.nearNames)).toEqual([
      "Übach-Palenberg",
    ]);
  });

  it("offers completions where only the beginning was typed", () => {
    const resolution = gazetteer.resolve("Hückelh");

    expect(resolution.kind === "unknown" && namesOf(resolution.nearNames)).toContain("Hückelhoven");
  });

  it("offers the nearest postcodes where a postcode is unknown", () => {
    const resolution = gazetteer.resolve("41813");

    expect(resolution).toMatchObject({ kind: "unknown", nearNames: [{ postcode: "41812" }] });
  });

  it.each([
    "",
    "   ",
    "\u0000\u0001",
    "\u202e\u200f",
    "xyzxyz",
    "'; DROP TABLE place;--",
    "-",
    "%_*",
  ])("knows no place for %j", (typed) => {
    expect(gazetteer.resolve(typed)).toEqual({ kind: "unknown", nearNames: [] });
  });

  it("reads a name through direction marks and control characters", () => {
    expect(nameFound("\u202eErke\u200blenz\u0000")).toBe("Erkelenz");
  });

  it.each(["ä".repeat(10_000), "Erk ".repeat(2_500), "41812".repeat(2_000)])(
    "answers a text of 10,000 characters as unknown",
    (typed) => {
      expect(gazetteer.resolve(typed).kind).toBe("unknown");
    },
  );

  it("knows the region without the other places", () => {
    expect(nameFound("Wegberg", aGazetteer())).toBe("Wegberg");
  });
});

describe("suggest", () => {
  it("begins with the operator's municipalities where nothing is typed", () => {
    const suggested = gazetteer.suggest("", 20);

    expect(suggested).toHaveLength(10);
    expect(suggested.every(({ ags }) => ags?.startsWith("05370"))).toBe(true);
  });

  it("puts the own municipalities before everything else", () => {
    expect(namesOf(gazetteer.suggest("w", 3)).toSorted()).toEqual([
      "Waldfeucht",
      "Wassenberg",
      "Wegberg",
    ]);
  });

  it("completes postcodes", () => {
    const postcodes = gazetteer.suggest("4181", 5).map(({ postcode }) => postcode);

    expect(postcodes).toEqual(["41812"]);
  });

  it("completes parts of a municipality behind its name", () => {
    expect(namesOf(gazetteer.suggest("geilenkirchen-t", 5))).toContain("Geilenkirchen-Teveren");
  });

  it("gives no more than asked for", () => {
    expect(gazetteer.suggest("e", 4)).toHaveLength(4);
  });

  it.each([0, -1])("gives nothing for a limit of %i", (limit) => {
    expect(gazetteer.suggest("e", limit)).toEqual([]);
  });
});

describe("findAgs", () => {
  it.each([
    ["41812", "Erkelenz", "05370004"],
    ["52525", "Waldfeucht", "05370032"],
    ["52525", "Oberbruch", "05370016"],
    ["52538", "Selfkant-Tüddern", "05370024"],
    ["41844", "Beeck", "05370040"],
    ["41061", "Mönchengladbach", "05116000"],
    [undefined, "Heinsberg, Rheinland", "05370016"],
    [undefined, "Dremmen", "05370016"],
    ["41812", "irgendwo", "05370004"],
  ])("knows the municipality of %s %s", (postcode, locality, ags) => {
    expect(gazetteer.findAgs(postcode, locality)).toBe(ags);
  });

  it.each([
    ["52525", "irgendwo"],
    [undefined, "Beeck"],
    ["41812", "Köln"],
    ["10115", "Berlin"],
    [undefined, "Hamburg"],
    [undefined, ""],
  ])("leaves %s %s open", (postcode, locality) => {
    expect(gazetteer.findAgs(postcode, locality)).toBeUndefined();
  });
});

describe("locate", () => {
  it("is as exact as the part of town", () => {
    const town = gazetteer.locate("DE", "52525", "Heinsberg");
    const part = gazetteer.locate("DE", "52525", "Oberbruch");

    expect(town).toEqual({ lat: 51.0636, lng: 6.0998 });
    expect(part).not.toEqual(town);
  });

  it("finds a Dutch postcode with letters", () => {
    expect(gazetteer.locate("NL", "6041 AB", "Roermond")).toEqual({ lat: 51.1939, lng: 5.9869 });
  });

  it("finds a town elsewhere by its name", () => {
    expect(gazetteer.locate("DE", "80331", "München")).toMatchObject({
      lat: expect.closeTo(48.14, 1),
    });
  });

  it("does not guess among towns of one name", () => {
    expect(gazetteer.locate("DE", undefined, "Neustadt")).toBeUndefined();
  });

  it("knows nothing of a place without name", () => {
    expect(gazetteer.locate("DE", undefined, "")).toBeUndefined();
  });
});
