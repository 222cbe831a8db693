import { belgianBorderPostcodes, dutchBorderPostcodes } from "../data/border-postcodes";
import { regionLocalities } from "../data/region-localities";
import { regionMunicipalities } from "../data/region-municipalities";
import { regionPostcodes } from "../data/region-postcodes";
import type { Place } from "../place";
import type { NamedPlace } from "./named-place";
import { wordsOf } from "./normalise-name";

const nameOfAgs = new Map(regionMunicipalities.map(([ags, name]) => [ags, name]));

/** The municipalities of the region. */
export const regionMunicipalityPlaces = (): readonly NamedPlace[] =>
  regionMunicipalities.map(([ags, name, kreis, population, lat, lng]) => ({
    place: {
      id: `ags-${ags}`,
      kind: "municipality",
      name,
      country: "DE",
      ags,
      point: { lat, lng },
      population,
    },
    names: [name],
    combinedNames: [`${name} ${kreis}`],
  }));

/** Parts of towns, shown with their municipality because many names occur twice. */
export const regionLocalityPlaces = (): readonly NamedPlace[] =>
  regionLocalities.map(([name, ags, lat, lng]) => {
    const municipality = nameOfAgs.get(ags) ?? "";
    return {
      place: {
        id: `part-${ags}-${slugOf(name)}`,
        kind: "locality",
        name: nameOfPart(municipality, name),
        country: "DE",
        ags,
        point: { lat, lng },
      },
      names: [name],
      combinedNames: [`${municipality} ${name}`, `${name} ${municipality}`],
    };
  });

/** `Heinsberg-Oberbruch`, but `Palenberg (Übach-Palenberg)`. */
const nameOfPart = (municipality: string, part: string): string =>
  municipality.split("-").includes(part) ? `${part} (${municipality})` : `${municipality}-${part}`;

/** Postcode areas of the region and beyond the border; one postcode can stand for several. */
export const postcodePlaces = (): readonly Place[] => [
  ...regionPostcodes.map(([postcode, name, ags, lat, lng], index): Place => ({
    id: isFirstOfPostcode(index) ? `plz-${postcode}` : `plz-${postcode}-${ags}`,
    kind: "postcode",
    name,
    country: "DE",
    postcode,
    ags,
    point: { lat, lng },
  })),
  ...borderPostcodePlaces("NL", dutchBorderPostcodes),
  ...borderPostcodePlaces("BE", belgianBorderPostcodes),
];

const isFirstOfPostcode = (index: number): boolean =>
  regionPostcodes[index - 1]?.[0] !== regionPostcodes[index]?.[0];

const borderPostcodePlaces = (
  country: string,
  rows: typeof dutchBorderPostcodes,
): readonly Place[] =>
  rows.map(([postcode, name, lat, lng]) => ({
    id: `plz-${country.toLowerCase()}-${postcode}-${slugOf(name)}`,
    kind: "postcode",
    name,
    country,
    postcode,
    point: { lat, lng },
  }));

/** Villages beyond the border, each at the first of its postcodes. */
export const borderLocalityPlaces = (): readonly Place[] => {
  const places = [
    ...borderPostcodePlaces("NL", dutchBorderPostcodes),
    ...borderPostcodePlaces("BE", belgianBorderPostcodes),
  ];
  const byName = new Map(places.toReversed().map((place) => [place.country + place.name, place]));
  return [...byName.values()].map(({ country, name, point }) => ({
    id: `part-${country.toLowerCase()}-${slugOf(name)}`,
    kind: "locality",
    name,
    country,
    point,
  }));
};

const slugOf = (name: string): string => wordsOf(name).join("-");
