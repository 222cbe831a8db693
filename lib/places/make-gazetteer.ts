import type { Operator } from "@/lib/operator/operator";
import { findAgsOf, locatePlace } from "./gazetteer/locate-place";
import { makePlaceMentions } from "./gazetteer/mention-places";
import { makePlaceTables } from "./gazetteer/place-tables";
import { resolvePlace } from "./gazetteer/resolve-place";
import { suggestPlaces } from "./gazetteer/suggest-places";
import type { Gazetteer, Place, PlaceMentions } from "./place";

type Dependencies = {
  /** Whose Kreis decides which of several places of one name is meant. */
  readonly operator: Pick<Operator, "kreis" | "municipalities">;
  /** Places beyond the region's own tables, e.g. from `loadOtherPlaces`. */
  readonly otherPlaces: readonly Place[];
};

/** Builds the lookup tables once (about 100 ms); the lookups themselves take under 5 ms. */
export const makeGazetteer = ({
  operator,
  otherPlaces,
}: Dependencies): Gazetteer & PlaceMentions => {
  const tables = makePlaceTables(operator, otherPlaces);
  return {
    ...makePlaceMentions(tables),
    resolve: (text) => resolvePlace(tables, text),
    suggest: (prefix, limit) => suggestPlaces(tables, prefix, limit),
    findAgs: (postcode, locality) => findAgsOf(tables, postcode, locality),
    locate: (country, postcode, locality) => locatePlace(tables, country, postcode, locality),
  };
};
