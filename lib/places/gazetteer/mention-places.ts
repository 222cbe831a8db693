import type { MentionedPlace, Place, PlaceMentions } from "../place";
import { allowedEdits } from "./misspelt-place";
import { nameKey } from "./normalise-name";
import type { PlaceTables } from "./place-tables";

const germanPostcode = /^\d{5}$/;

/** See `PlaceMentions`. */
export const makePlaceMentions = (tables: PlaceTables): PlaceMentions => {
  const { names, regionNames, postcodes, best, closeness, distanceKm } = tables;
  const mentioned = (place: Place): MentionedPlace => ({
    place,
    closeness: closeness(place),
    distanceKm: distanceKm(place),
  });

  return {
    named: (words) => {
      const key = nameKey(words);
      const places = germanPostcode.test(key)
        ? postcodes.exactly(key, "DE").toSorted(best)
        : names.exactly(key);
      return places.map(mentioned);
    },
    misspelt: (word) => {
      const key = nameKey(word);
      const edits = names.exactly(key).length > 0 ? 0 : allowedEdits(key);
      const near = edits === 0 ? [] : regionNames.near(key, edits);
      const fewest = Math.min(...near.map((candidate) => candidate.edits));
      const [meant, ...others] = near.filter((candidate) => candidate.edits === fewest);
      const isCertain = meant && others.every((other) => other.key === meant.key);
      return isCertain ? mentioned(meant.place) : undefined;
    },
  };
};
