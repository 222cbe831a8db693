import type { Place } from "../place";
import { nameKey } from "./normalise-name";
import type { PlaceTables } from "./place-tables";

/** Completions of what was typed so far; see `Gazetteer.suggest`. */
export const suggestPlaces = (
  tables: PlaceTables,
  prefix: string,
  limit: number,
): readonly Place[] => {
  const groupOf = suggestionGroup(tables);
  return placesLike(tables, nameKey(prefix))
    .toSorted((one, other) => groupOf(one) - groupOf(other) || tables.best(one, other))
    .slice(0, Math.max(0, limit));
};

const placesLike = (tables: PlaceTables, key: string): readonly Place[] => {
  if (key === "") return [...tables.byId.values()].filter(isOwnMunicipality(tables));
  return /^\d/.test(key)
    ? tables.postcodes.beginningWith(key.replace(/\D/g, ""))
    : tables.names.beginningWith(key);
};

const isOwnMunicipality =
  ({ closeness }: PlaceTables) =>
  (place: Place): boolean =>
    place.kind === "municipality" && closeness(place) === "own";

/** Own municipalities, the rest of the own Kreis, the region, everything else. */
const suggestionGroup =
  (tables: PlaceTables) =>
  (place: Place): number => {
    if (isOwnMunicipality(tables)(place)) return 0;
    return { own: 1, region: 2, elsewhere: 3 }[tables.closeness(place)];
  };
