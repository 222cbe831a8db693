import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import { makeGazetteer } from "../make-gazetteer";
import type { Gazetteer, Place, PlaceMentions } from "../place";

/** The gazetteer of Kreis Heinsberg; without `otherPlaces` it knows the region only. */
export const aGazetteer = (otherPlaces: readonly Place[] = []): Gazetteer & PlaceMentions =>
  makeGazetteer({ operator: loadOperator(kreisHeinsberg), otherPlaces });
