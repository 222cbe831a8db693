import { loadOtherPlaces } from "@/lib/places/load-other-places";
import { makeGazetteer } from "@/lib/places/make-gazetteer";
import type { Gazetteer, PlaceMentions } from "@/lib/places/place";
import { once } from "./once";
import { operator } from "./operator";

/** All places people may type; built at the first use. */
export const gazetteer: () => Gazetteer & PlaceMentions = once("gazetteer", () =>
  makeGazetteer({ operator: operator(), otherPlaces: loadOtherPlaces(operator().countries) }),
);
