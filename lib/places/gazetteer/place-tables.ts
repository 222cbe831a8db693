import type { Operator } from "@/lib/operator/operator";
import type { Place } from "../place";
import { collectPlaces } from "./collect-places";
import { makeNameIndex, type NameIndex } from "./name-index";
import { byRank, closenessOf, type Closeness } from "./place-rank";
import { makePostcodeIndex, type PostcodeIndex } from "./postcode-index";
import { postcodePlaces } from "./region-places";

/** Everything the gazetteer looks up in, seen from one operator's Kreis. */
export type PlaceTables = {
  readonly names: NameIndex;
  readonly postcodes: PostcodeIndex;
  readonly byId: ReadonlyMap<string, Place>;
  /** Sorts the likeliest of several places first. */
  readonly best: (one: Place, other: Place) => number;
  readonly closeness: (place: Place) => Closeness;
};

export const makePlaceTables = (
  operator: Pick<Operator, "kreis" | "municipalities">,
  otherPlaces: readonly Place[],
): PlaceTables => {
  const named = collectPlaces(operator, otherPlaces);
  const areas = postcodePlaces();
  const all = [...named.map(({ place }) => place), ...areas];
  const best = byRank(all, operator);
  return {
    names: makeNameIndex(named.toSorted((one, other) => best(one.place, other.place))),
    postcodes: makePostcodeIndex(areas),
    byId: new Map(all.map((place) => [place.id, place])),
    best,
    closeness: (place) => closenessOf(place, operator),
  };
};
