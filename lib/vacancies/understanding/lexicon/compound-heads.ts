import { houseWords } from "../data/company-words";
import type { Meaning } from "../understood-query";
import type { QueryWord } from "../words/query-words";
import { rawKey } from "../words/word-key";

const SHORTEST_HEAD = 4;
const SHORTEST_FRONT = 3;
const links = ["", "s", "es", "n", "en", "er", "e"] as const;

/** Fields of work that are called like a person: only these close a compound ("Möbelfahrer"). */
const personEnding = /(?:er|kraft|mann|ingenieur)$/;
const noPersons: ReadonlySet<string> = new Set(["lager", "kinder", "steuer", "theater"]);

type Meant = (key: string, rawKey: string) => Meaning | undefined;

/**
 * "Schulkoch" is a Koch: the longest end of the word that names an occupation, if a known word
 * stands before it. Family names such as "Rothbäcker" are left alone thereby.
 */
export const makeFindHead = (
  meant: Meant,
  knownWords: ReadonlySet<string>,
): ((word: QueryWord) => Meaning | undefined) => {
  const fronts = new Set([...knownWords, ...houseWords.map(rawKey)]);
  return ({ key }) => {
    for (let cut = SHORTEST_FRONT; cut <= key.length - SHORTEST_HEAD; cut += 1) {
      const [front, tail] = [key.slice(0, cut), key.slice(cut)];
      const meaning = isFront(front, fronts) ? specialist(front, tail, meant) : undefined;
      if (meaning) return meaning;
    }
    return undefined;
  };
};

const isFront = (text: string, fronts: ReadonlySet<string>): boolean =>
  links.some(
    (link) =>
      text.endsWith(link) &&
      text.length - link.length >= SHORTEST_FRONT &&
      fronts.has(text.slice(0, text.length - link.length)),
  ) || fronts.has(`${text}e`);

/** People leave "fach" out: a Fleischereiverkäufer is a Fleischereifachverkäufer. */
const specialist = (front: string, tail: string, meant: Meant): Meaning | undefined => {
  const full = `${front}fach${tail}`;
  return meant(full, full) ?? headOf(tail, meant);
};

const headOf = (tail: string, meant: Meant): Meaning | undefined => {
  const meaning = meant(tail, tail);
  if (meaning?.kind === "occupation") return { ...meaning, certainty: "head" };
  const isPerson = personEnding.test(tail) && !noPersons.has(tail);
  return meaning?.kind === "occupation-group" && isPerson ? meaning : undefined;
};

/** The field of work that a word begins with: "Lagerheld", "Pflegeprofi"; the longest one. */
export const makeFindFront =
  (meant: Meant): ((word: QueryWord) => Meaning | undefined) =>
  ({ key }) => {
    for (let cut = key.length - SHORTEST_FRONT; cut >= SHORTEST_HEAD; cut -= 1) {
      const front = key.slice(0, cut);
      const meaning = meant(front, front);
      if (meaning?.kind === "occupation-group") return meaning;
    }
    return undefined;
  };
