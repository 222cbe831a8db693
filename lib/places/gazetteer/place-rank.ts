import type { Operator } from "@/lib/operator/operator";
import { distanceInKm } from "@/lib/shared/geo";
import type { Closeness, Place } from "../place";

/** People of a village whose population no table tells. */
const SMALL_VILLAGE = 1_000;
/** A place ten times as big may lie this much farther and still be meant. */
const KM_PER_TENFOLD = 50;
const OWN_KREIS_BONUS = 0.5;
/** In doubt people mean the German place: Stein in Selfkant before Stein in Limburg. */
const GERMAN_BONUS = 0.5;

export const closenessOf = (place: Place, operator: Pick<Operator, "kreis">): Closeness => {
  if (place.ags === undefined) return "elsewhere";
  return place.ags.startsWith(operator.kreis.ags) ? "own" : "region";
};

/** Which of several places of one name is meant: the bigger the better, the nearer the better. */
export const rankPlace = (place: Place, operator: Pick<Operator, "kreis">): number =>
  Math.log10(Math.max(place.population ?? SMALL_VILLAGE, 1)) -
  distanceInKm(place.point, operator.kreis.centre) / KM_PER_TENFOLD +
  (closenessOf(place, operator) === "own" ? OWN_KREIS_BONUS : 0) +
  (place.country === "DE" ? GERMAN_BONUS : 0);

/**
 * Sorts the best first; equal ones by id, so that the order never changes between runs. Ranks are
 * worked out once: sorting thousands of places must not compute distances again and again.
 */
export const byRank = (
  places: readonly Place[],
  operator: Pick<Operator, "kreis">,
): ((one: Place, other: Place) => number) => {
  const ranks = new Map(places.map((place) => [place.id, rankPlace(place, operator)]));
  const rankOf = ({ id }: Place): number => ranks.get(id) ?? Number.NEGATIVE_INFINITY;
  return (one, other) => rankOf(other) - rankOf(one) || (one.id < other.id ? -1 : 1);
};
