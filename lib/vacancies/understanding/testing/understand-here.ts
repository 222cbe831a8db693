import { loadOtherPlaces } from "@/lib/places/load-other-places";
import { aGazetteer } from "@/lib/places/testing/a-gazetteer";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeUnderstandQuery } from "../understand-query";

/** Understands queries as Kreis Heinsberg does, with the whole vocabulary and the towns around. */
export const understandHere = makeUnderstandQuery({
  vocabulary: builtInVocabulary,
  places: aGazetteer(loadOtherPlaces(["DE", "NL", "BE"])),
});
