import type { Operator } from "@/lib/operator/operator";
import { distanceInKm } from "@/lib/shared/geo";
import { otherNames } from "../data/other-names";
import type { Place } from "../place";
import type { NamedPlace } from "./named-place";
import { nameKey } from "./normalise-name";
import {
  borderLocalityPlaces,
  regionLocalityPlaces,
  regionMunicipalityPlaces,
} from "./region-places";

/** Two entries of one name this near to each other are the same place. */
const SAME_PLACE_KM = 8;

/**
 * All places found by name, each once: the tables of the region first, then villages beyond the
 * border and the rest of the world, without what the tables before already hold.
 */
export const collectPlaces = (
  operator: Pick<Operator, "municipalities">,
  otherPlaces: readonly Place[],
): readonly NamedPlace[] => {
  const region = [...regionMunicipalityPlaces(), ...regionLocalityPlaces()];
  const known = new Set(region.flatMap(({ place }) => (place.ags ? [place.ags] : [])));
  const own = operator.municipalities
    .filter(({ ags }) => !known.has(ags))
    .map(({ ags, name, point }): NamedPlace => ({
      place: { id: `ags-${ags}`, kind: "municipality", name, country: "DE", ags, point },
      names: [name],
      combinedNames: [],
    }));
  const foreign = [...otherPlaces, ...borderLocalityPlaces()].map((place): NamedPlace => ({
    place: withoutForeignAgs(place, known),
    names: [place.name],
    combinedNames: shortName(place.name),
  }));
  return withOtherNames(withoutRepetitions([...region, ...own, ...foreign]));
};

/** `Frankfurt` for `Frankfurt am Main`, `Halle` for `Halle (Saale)`. */
const shortName = (name: string): readonly string[] => {
  const [first = ""] = name.split(/ (?:am|an|im|in|bei|ob|vor|auf) | \(/);
  return first === name ? [] : [first];
};

/** `ags` promises a place of the region. */
const withoutForeignAgs = (place: Place, known: ReadonlySet<string>): Place => {
  if (place.ags === undefined || known.has(place.ags)) return place;
  const { ags: _foreign, ...rest } = place;
  return rest;
};

const withoutRepetitions = (places: readonly NamedPlace[]): readonly NamedPlace[] => {
  const kept = new Map<string, NamedPlace[]>();
  for (const named of places) {
    const key = `${named.place.country} ${nameKey(named.names[0] ?? "")}`;
    const earlier = kept.get(key) ?? [];
    if (!earlier.some((other) => isSamePlace(other.place, named.place))) {
      kept.set(key, [...earlier, named]);
    }
  }
  return [...kept.values()].flat();
};

const isSamePlace = (one: Place, other: Place): boolean => {
  if (one.ags !== undefined && other.ags !== undefined) return one.ags === other.ags;
  return distanceInKm(one.point, other.point) < SAME_PLACE_KM;
};

const withOtherNames = (places: readonly NamedPlace[]): readonly NamedPlace[] => {
  const rows = new Map(otherNames.map((row) => [`${row[0]} ${row[1]}`, row]));
  return places.map((named) => {
    const { place, names } = named;
    const row = rows.get(`${place.country} ${place.name}`);
    if (row === undefined || isSmallNamesake(place)) return named;
    const [, , others, shown] = row;
    return {
      ...named,
      place: { ...place, name: shown ?? place.name },
      names: [...names, ...others],
    };
  });
};

/** The other names belong to the town, not to a village of the same name elsewhere. */
const isSmallNamesake = ({ ags, population }: Place): boolean =>
  ags === undefined && (population ?? 0) < 5_000;
