import type { Place } from "../place";
import type { NearName } from "./name-index";
import type { PlaceTables } from "./place-tables";

/** A misspelt name far away is believed only of a town; a village there was hardly meant. */
const TOWN = 20_000;
const MAX_NEAR_NAMES = 6;
/** Longer texts are sentences, not misspelt names. */
const MAX_NAME = 40;

/** Mistakes a name of this length may hold and still be recognised: `Erkelens`, `Gelenkirchen`. */
export const allowedEdits = (key: string): number => {
  if (key.length < 5 || key.length > MAX_NAME) return 0;
  return key.length < 8 ? 1 : 2;
};

/**
 * The place a misspelt name means: the one with the fewest mistakes in the own Kreis, else in the
 * region, else among towns. Empty where two names are equally near.
 */
export const findMisspelt = (
  { names, best, closeness }: PlaceTables,
  key: string,
): readonly Place[] => {
  const edits = allowedEdits(key);
  const near = edits === 0 ? [] : names.near(key, edits);
  const groups = [
    near.filter(({ place }) => closeness(place) === "own"),
    near.filter(({ place }) => closeness(place) === "region"),
    near.filter(({ place }) => (place.population ?? 0) >= TOWN),
  ];
  const meant = nearest(groups.find((group) => group.length > 0) ?? []);
  return new Set(meant.map((one) => one.key)).size === 1
    ? meant.map(({ place }) => place).toSorted(best)
    : [];
};

const nearest = (near: readonly NearName[]): readonly NearName[] => {
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest);
};

/** Places to choose from where a name is unknown: completions, then names spelt alike. */
export const nearNamesOf = ({ names, best }: PlaceTables, key: string): readonly Place[] => {
  if (key.length < 3 || key.length > MAX_NAME) return [];
  const completions = names.beginningWith(key).toSorted(best);
  const alike = names
    .near(key, key.length < 10 ? 2 : 3)
    .toSorted((one, other) => one.edits - other.edits || best(one.place, other.place))
    .map(({ place }) => place);
  return [
    ...new Set([...completions.slice(0, MAX_NEAR_NAMES / 2), ...alike, ...completions]),
  ].slice(0, MAX_NEAR_NAMES);
};
