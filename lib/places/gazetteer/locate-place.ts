import type { GeoPoint } from "@/lib/shared/geo";
import type { Place } from "../place";
import { nameKey } from "./normalise-name";
import type { PlaceTables } from "./place-tables";
import { nameVariants } from "./read-place-text";

/** Of several towns of one name the biggest is taken only where it is that much bigger. */
const DOMINANT = 20;

/** The municipality an ad's postcode and locality name; see `Gazetteer.findAgs`. */
export const findAgsOf = (
  tables: PlaceTables,
  postcode: string | undefined,
  locality: string,
): string | undefined => {
  const named = exactlyNamed(tables, locality, "DE");
  if (postcode === undefined || postcode.trim() === "") return onlyAgs(meantByName(named));
  const areas = tables.postcodes.exactly(postcode.trim(), "DE");
  const inAreas = areas.filter(({ name }) => nameKey(name) === nameKey(locality));
  if (inAreas.length > 0) return onlyAgs(inAreas);
  const agsOfAreas = new Set(areas.map(({ ags }) => ags));
  const parts = named.filter(({ ags }) => agsOfAreas.has(ags));
  if (parts.length > 0) return onlyAgs(parts);
  return named.some(({ kind }) => kind === "municipality") ? undefined : onlyAgs(areas);
};

/** A municipality of the region is meant before the parts of towns that share its name. */
const meantByName = (named: readonly Place[]): readonly Place[] => {
  const municipalities = named.filter(({ kind }) => kind === "municipality");
  return municipalities.length > 0 ? municipalities : named;
};

const onlyAgs = (places: readonly Place[]): string | undefined => {
  const found = new Set(places.map(({ ags }) => ags));
  return found.size === 1 ? [...found][0] : undefined;
};

/** Coordinates of what an ad names; see `Gazetteer.locate`. */
export const locatePlace = (
  tables: PlaceTables,
  country: string,
  postcode: string | undefined,
  locality: string,
): GeoPoint | undefined => {
  const digits = /^\d{4,5}/.exec((postcode ?? "").trim())?.[0] ?? "";
  const areas = tables.postcodes.exactly(digits, country);
  const named = exactlyNamed(tables, locality, country);
  const place = areas.length === 0 ? dominant(named) : placeInAreas(tables, areas, named, locality);
  return place?.point;
};

/** A part of the town is more exact than the area, an area of that name more than another one. */
const placeInAreas = (
  { best }: PlaceTables,
  areas: readonly Place[],
  named: readonly Place[],
  locality: string,
): Place | undefined => {
  const agsOfAreas = new Set(areas.flatMap(({ ags }) => (ags === undefined ? [] : [ags])));
  const part = named.find(
    ({ kind, ags }) => kind === "locality" && ags !== undefined && agsOfAreas.has(ags),
  );
  const sameName = areas.find(({ name }) => nameKey(name) === nameKey(locality));
  return part ?? sameName ?? areas.toSorted(best)[0];
};

const exactlyNamed = (
  { names }: PlaceTables,
  locality: string,
  country: string,
): readonly Place[] => {
  const found = nameVariants(locality).map((variant) =>
    names.exactly(variant).filter((place) => place.country === country),
  );
  return found.find((places) => places.length > 0) ?? [];
};

const dominant = (named: readonly Place[]): Place | undefined => {
  const [biggest, second] = named.toSorted(
    (one, other) => (other.population ?? 0) - (one.population ?? 0),
  );
  if (biggest === undefined || second === undefined) return biggest;
  return (biggest.population ?? 0) >= DOMINANT * (second.population ?? 1_000) ? biggest : undefined;
};
