import type { MentionedPlace, PlaceMentions } from "@/lib/places/place";
import { kreisWords, placePrepositions, townWords } from "../data/glue-words";
import { ordinaryWords } from "../data/ordinary-words";
import type { Meaning } from "../understood-query";
import type { QueryWord } from "../words/query-words";
import { rawKey } from "../words/word-key";

/** `isSure`: a place of the region, named as one. */
export type PlaceReading = { readonly meaning: Meaning; readonly isSure: boolean };
export type ReadPlace = (words: readonly QueryWord[]) => PlaceReading | undefined;

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(rawKey));
const [prepositions, kreise, towns, ordinary] = [
  keys(placePrepositions),
  keys(kreisWords),
  keys(townWords),
  keys(ordinaryWords),
];
/** No town stands behind these: "im Wald", "beim Markt". */
const withArticle: ReadonlySet<string> = new Set(["im", "beim", "vom"]);

const SHORTEST_NAME = 3;
const MOST_WORDS = 4;
const CITY = 100_000;
const TOWN = 5_000;
const COMMUTING_KM = 45;
const POSTCODE = /^\d{5}$/;

/** What words mean as a place; that they may mean an occupation as well is not its business. */
export const makeReadPlace = (
  places: PlaceMentions,
  isPartOfName: (word: QueryWord) => boolean,
): ReadPlace => {
  const isOrdinary = ([first, ...others]: readonly QueryWord[]): boolean =>
    first !== undefined &&
    others.length === 0 &&
    (ordinary.has(first.rawKey) || isPartOfName(first));

  const readName: ReadPlace = (words) => {
    const mentioned = mayBeName(words) ? places.named(textOf(words))[0] : undefined;
    const glue = words[0]?.glue ?? [];
    const isMeant = isOrdinary(words) ? isMeantThoughOrdinary : isMeantByName;
    return mentioned && isMeant(mentioned, glue) ? readingOf(mentioned, glue) : undefined;
  };

  const readAreaOfPostcode = (words: readonly QueryWord[]): PlaceReading | undefined => {
    const [postcode, ...name] = words;
    const areas = places.named(postcode?.text ?? "");
    const inArea = (mentioned: MentionedPlace): boolean =>
      areas.some(({ place }) => place.ags === mentioned.place.ags);
    const part = mayBeName(name) ? places.named(textOf(name)).find(inArea) : undefined;
    const meant = name.length === 0 ? areas[0] : part;
    return meant && { meaning: placeMeaning(meant), isSure: true };
  };

  return (words) => {
    const [first, ...others] = words;
    if (!first || others.some(({ isSeparated }) => isSeparated)) return undefined;
    if (POSTCODE.test(first.text)) return readAreaOfPostcode(words);
    if (kreise.has(first.rawKey)) return kreisReading(first, others, places);
    return towns.has(first.rawKey) && others.length > 0
      ? readName([{ ...first, text: "" }, ...others])
      : readName(words);
  };
};

export const placeMeaning = ({ place }: MentionedPlace): Meaning => ({
  kind: "place",
  id: place.id,
  label: place.kind === "postcode" ? `${place.postcode} ${place.name}` : place.name,
  place,
});

/** Whether a preposition says that a place follows. */
export const isAnnouncedBy = (glue: readonly string[]): boolean =>
  glue.some((word) => prepositions.has(word));

const readingOf = (mentioned: MentionedPlace, glue: readonly string[]): PlaceReading => ({
  meaning: placeMeaning(mentioned),
  isSure: isAnnouncedBy(glue) && mentioned.closeness !== "elsewhere",
});

/** The Kreis of a town of the operator is the operator's own; of others only the town is known. */
const kreisReading = (
  kreis: QueryWord,
  name: readonly QueryWord[],
  places: PlaceMentions,
): PlaceReading | undefined => {
  const own: PlaceReading = { meaning: { kind: "kreis", id: "own" }, isSure: true };
  if (name.length === 0) return isAnnouncedBy(kreis.glue) ? own : undefined;
  const mentioned = mayBeName(name) ? places.named(textOf(name))[0] : undefined;
  if (mentioned?.place.kind !== "municipality") return undefined;
  return mentioned.closeness === "own" ? own : { meaning: placeMeaning(mentioned), isSure: true };
};

const textOf = (words: readonly QueryWord[]): string => words.map(({ text }) => text).join(" ");

const mayBeName = (words: readonly QueryWord[]): boolean => {
  const [, ...others] = words;
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.length <= MOST_WORDS &&
    length >= SHORTEST_NAME &&
    !/\d/.test(words[0]?.text ?? "") &&
    others.every(({ glue }) => glue.length <= 1)
  );
};

const isMeantByName = (
  { place, closeness, distanceKm }: MentionedPlace,
  glue: readonly string[],
): boolean => {
  const people = place.population ?? 0;
  if (closeness !== "elsewhere" || people >= CITY) return true;
  return people >= TOWN && (isAnnouncedBy(glue) || distanceKm <= COMMUTING_KM);
};

/** An everyday word is a place only behind "in" or the like, and if it is one people go to. */
const isMeantThoughOrdinary = (
  { place, closeness }: MentionedPlace,
  glue: readonly string[],
): boolean =>
  glue.some((word) => prepositions.has(word) && !withArticle.has(word)) &&
  (closeness !== "elsewhere" || (place.population ?? 0) >= TOWN);
