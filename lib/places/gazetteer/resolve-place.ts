import type { Place, PlaceResolution } from "../place";
import { findMisspelt, nearNamesOf } from "./misspelt-place";
import { nameKey } from "./normalise-name";
import type { PlaceTables } from "./place-tables";
import { nameVariants, readPlaceText, type PlaceText } from "./read-place-text";

const MAX_ALSO_NAMED = 8;
const MIN_ABBREVIATION = 3;

/** What a typed place means; see `Gazetteer.resolve`. */
export const resolvePlace = (tables: PlaceTables, typed: string): PlaceResolution => {
  const sameId = tables.byId.get(typed.trim());
  if (sameId !== undefined) return found([sameId]);
  const text = readPlaceText(typed);
  const areas =
    text.postcode === undefined
      ? []
      : tables.postcodes.exactly(text.postcode, text.country).toSorted(tables.best);
  if (areas.length > 0) return found(inAreas(tables, areas, text.name));
  return text.name === "" || text.postcodePrefix !== undefined
    ? { kind: "unknown", nearNames: nearPostcodes(tables, text) }
    : resolveName(tables, text);
};

const found = ([place, ...others]: readonly Place[]): PlaceResolution =>
  place === undefined
    ? { kind: "unknown", nearNames: [] }
    : { kind: "found", place, alsoNamed: others.slice(0, MAX_ALSO_NAMED) };

/** `52525 Waldfeucht` is that area of the postcode, `52525 Oberbruch` the part of the town. */
const inAreas = (
  { names }: PlaceTables,
  areas: readonly Place[],
  name: string,
): readonly Place[] => {
  if (name === "") return areas;
  const key = nameKey(name);
  const sameName = areas.find((area) => nameKey(area.name) === key);
  const agsOfAreas = new Set(areas.flatMap(({ ags }) => (ags === undefined ? [] : [ags])));
  const parts = nameVariants(name)
    .flatMap((variant) => names.exactly(variant))
    .filter(({ kind, ags }) => kind === "locality" && ags !== undefined && agsOfAreas.has(ags));
  return [...new Set([...(sameName ? [sameName] : []), ...parts, ...areas])];
};

const nearPostcodes = (
  { postcodes, best }: PlaceTables,
  { postcode, postcodePrefix }: PlaceText,
): readonly Place[] => {
  const digits = postcode ?? postcodePrefix ?? "";
  for (let length = digits.length; length >= 2; length -= 1) {
    const near = postcodes.beginningWith(digits.slice(0, length));
    if (near.length > 0) return near.toSorted(best).slice(0, MAX_ALSO_NAMED);
  }
  return [];
};

const resolveName = (tables: PlaceTables, text: PlaceText): PlaceResolution => {
  const variants = nameVariants(text.name);
  for (const variant of variants) {
    const named = tables.names.exactly(variant);
    if (named.length > 0) return found(named);
  }
  const key = nameKey(text.name);
  if (text.isAbbreviated && key.length >= MIN_ABBREVIATION) {
    const meant = tables.names.beginningWith(key);
    if (meant.length > 0) return found(meant.toSorted(tables.best));
  }
  const misspelt = variants
    .slice(0, 2)
    .map((variant) => findMisspelt(tables, variant))
    .find((places) => places.length > 0);
  return misspelt === undefined
    ? { kind: "unknown", nearNames: nearNamesOf(tables, key) }
    : found(misspelt);
};
