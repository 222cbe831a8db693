import { describe, expect, it, type TestContext } from "vitest";
import { distanceInKm } from "@/lib/shared/geo";
import { readSharedTable, type TableRow } from "../testing/shared-tables";
import { belgianBorderPostcodes, dutchBorderPostcodes } from "./border-postcodes";
import { regionLocalities } from "./region-localities";
import { regionMunicipalities } from "./region-municipalities";
import { regionPostcodes } from "./region-postcodes";

const kreise = ["05370", "05358", "05334", "05116", "05166", "05162", "05362", "05366"];

const tableOr = (context: TestContext, file: string): readonly TableRow[] => {
  const table = readSharedTable(file);
  if (table === undefined) context.skip(`${file} is not present; set SHARED_DATA to its folder`);
  return table ?? [];
};
const rounded = (text: string | undefined): number => Number(Number(text).toFixed(4));

describe("the tables of the region", () => {
  it("hold the municipalities of eight Kreise, ten of them in Kreis Heinsberg", () => {
    const own = regionMunicipalities.filter(([ags]) => ags.startsWith("05370"));

    expect(new Set(regionMunicipalities.map(([ags]) => ags.slice(0, 5)))).toEqual(new Set(kreise));
    expect(own).toHaveLength(10);
  });

  it("give every municipality a postcode", () => {
    const withPostcode = new Set(regionPostcodes.map(([, , ags]) => ags));

    expect(regionMunicipalities.filter(([ags]) => !withPostcode.has(ags))).toEqual([]);
  });

  it("put every part of a town near the middle of its municipality", () => {
    const points = new Map(
      regionMunicipalities.map(([ags, , , , lat, lng]) => [ags, { lat, lng }]),
    );
    const astray = regionLocalities.filter(([, ags, lat, lng]) => {
      const middle = points.get(ags);
      return middle === undefined || distanceInKm(middle, { lat, lng }) > 13;
    });

    expect(astray).toEqual([]);
  });

  it("name no part of a municipality twice", () => {
    const names = regionLocalities.map(([name, ags]) => `${ags} ${name}`);

    expect(new Set(names).size).toBe(names.length);
  });

  it("agree with the postcode table of GeoNames", (context) => {
    const table = tableOr(context, "geo/plz_region.tsv");
    const expected = table
      .filter(({ kind, kreis_code }) => kind !== "other" && kreise.includes(kreis_code ?? ""))
      .map(({ plz, place, ags, lat, lon }) => [plz, place, ags, rounded(lat), rounded(lon)]);

    expect(new Set(regionPostcodes.map(String))).toEqual(new Set(expected.map(String)));
  });

  it("agree with the municipalities of Destatis", (context) => {
    const table = tableOr(context, "geo/municipalities_de_gv100_2023-11-30.tsv");
    const expected = table
      .filter(({ kreis_code }) => kreise.includes(kreis_code ?? ""))
      .map(({ ags, population }) => [ags, Number(population)]);

    expect(regionMunicipalities.map(([ags, , , population]) => [ags, population])).toEqual(
      expected,
    );
  });

  it("agree with the Dutch and Belgian postcodes of GeoNames", (context) => {
    const table = tableOr(context, "geo/plz_border_nl_be.tsv");
    const known = new Set(
      table.map(({ country, zip, lat, lon }) =>
        [country, zip, rounded(lat), rounded(lon)].join(" "),
      ),
    );
    const ours = [
      ...dutchBorderPostcodes.map(([zip, , lat, lng]) => ["NL", zip, lat, lng].join(" ")),
      ...belgianBorderPostcodes.map(([zip, , lat, lng]) => ["BE", zip, lat, lng].join(" ")),
    ];

    expect(ours.filter((row) => !known.has(row))).toEqual([]);
    expect(ours.length).toBeGreaterThan(600);
  });

  it("put the parts of Kreis Heinsberg where their stops are", (context) => {
    const stops = tableOr(context, "geo/stops_region.tsv").filter(
      ({ name }) => name !== undefined && name.includes(", "),
    );
    const nameOfAgs = new Map(regionMunicipalities.map(([ags, name]) => [ags, name]));
    const own = regionLocalities.filter(([, ags]) => ags.startsWith("05370"));
    const astray = own.filter(([part, ags, lat, lng]) => {
      const near = stops.filter(
        ({ name }) => name?.startsWith(`${part} `) && name.endsWith(`, ${nameOfAgs.get(ags)}`),
      );
      const distances = near.map((stop) =>
        distanceInKm({ lat, lng }, { lat: Number(stop["lat"]), lng: Number(stop["lon"]) }),
      );
      return distances.length > 0 && Math.min(...distances) > 1;
    });

    expect(astray).toEqual([]);
  });
});
