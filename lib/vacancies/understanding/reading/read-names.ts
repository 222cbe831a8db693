import type { Meaning } from "../understood-query";
import type { Lexicon } from "../lexicon/make-lexicon";
import type { QueryWord } from "../words/query-words";
import { type Claim, freeStretches, type Reader, withoutOverlaps } from "./claim";
import type { PlaceReading, ReadPlace } from "./read-place";

/**
 * Names of occupations, fields, skills, filters and places. The longest name wins; of equally long
 * ones a place of the region behind a preposition, then what a job is, then any other place.
 */
export const makeReadNames =
  ({ find, longest }: Lexicon, readPlace: ReadPlace): Reader =>
  (words, isFree) => {
    const found = freeStretches(words, isFree, longest).flatMap(({ from, to }) => {
      const stretch = words.slice(from, to);
      const name = asPartOfWord(nameOf(stretch, find), words[from], words[to]);
      const place = readPlace(stretch);
      return chosen(name, place, { from, to });
    });
    return withoutOverlaps(found);
  };

/**
 * Of a word with hyphens the last part says what it is: "Koch-Assistenz" is no Koch, "Kita-Köchin"
 * is one. Filters may stand anywhere: "Teilzeit-Koch".
 */
const asPartOfWord = (
  name: Meaning | undefined,
  first: QueryWord | undefined,
  next: QueryWord | undefined,
): Meaning | undefined => {
  if (!name || isFilter(name)) return name;
  if (next?.isHyphenated) return undefined;
  if (!first?.isHyphenated) return name;
  return name.kind === "occupation" ? { ...name, certainty: "head" } : undefined;
};

/** "Aushilfe Verkauf" names an occupation, but says more as a condition and a field of work. */
const nameOf = (words: readonly QueryWord[], find: Lexicon["find"]): Meaning | undefined => {
  const name = find(words);
  if (!name || words.length < 2 || isFilter(name)) return name;
  const isSaidInParts = isCondition(find(words.slice(0, 1))) && find(words.slice(1)) !== undefined;
  return isSaidInParts ? undefined : name;
};

const isCondition = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined && isFilter(meaning);

const chosen = (
  name: Meaning | undefined,
  place: PlaceReading | undefined,
  { from, to }: Pick<Claim, "from" | "to">,
): readonly Claim[] => {
  const placeClaim = place && { from, to, meaning: place.meaning };
  if (placeClaim && (!name || (place.isSure && !isFilter(name)))) return [placeClaim];
  // A name of a job also beats the far-away place that is called like it.
  return name ? [{ from, to, meaning: name }] : [];
};

const isFilter = ({ kind }: Meaning): boolean =>
  kind === "working-time" || kind === "offer-type" || kind === "contract";
