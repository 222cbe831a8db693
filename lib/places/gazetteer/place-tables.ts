import type { Operator } from "@/lib/operator/operator";
import { distanceInKm } from "@/lib/shared/geo";
import type { Closeness, Place } from "../place";
import { collectPlaces } from "./collect-places";
import { makeNameIndex, type NameIndex } from "./name-index";
import { byRank, closenessOf } from "./place-rank";
import type { NamedPlace } from "./named-place";
import { makePostcodeIndex, type PostcodeIndex } from "./postcode-index";
import { postcodePlaces } from "./region-places";

/** Everything the gazetteer looks up in, seen from one operator's Kreis. */
export type PlaceTables = {
  readonly names: NameIndex;
  /** The few hundred names of the own Kreis and the region. */
  readonly regionNames: NameIndex;
  readonly postcodes: PostcodeIndex;
  readonly byId: ReadonlyMap<string, Place>;
  /** Sorts the likeliest of several places first. */
  readonly best: (one: Place, other: Place) => number;
  readonly closeness: (place: Place) => Closeness;
  /** From the centre of the operator's Kreis. */
  readonly distanceKm: (place: Place) => number;
};

export const makePlaceTables = (
  operator: Pick<Operator, "kreis" | "municipalities">,
  otherPlaces: readonly Place[],
): PlaceTables => {
  const named = collectPlaces(operator, otherPlaces);
  const areas = postcodePlaces();
  const all = [...named.map(({ place }) => place), ...areas];
  const best = byRank(all, operator);
  const ranked = named.toSorted((one, other) => best(one.place, other.place));
  const isNear = ({ place }: NamedPlace): boolean => closenessOf(place, operator) !== "elsewhere";
  return {
    names: makeNameIndex(ranked),
    regionNames: makeNameIndex(
      ranked.filter(isNear).map((near) => ({ ...near, combinedNames: [] })),
    ),
    postcodes: makePostcodeIndex(areas),
    byId: new Map(all.map((place) => [place.id, place])),
    best,
    closeness: (place) => closenessOf(place, operator),
    distanceKm: ({ point }) => distanceInKm(point, operator.kreis.centre),
  };
};
