import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { makeLexicon } from "./lexicon/make-lexicon";
import { foreignNamesOf } from "./lexicon/foreign-names";
import { type Name, namesOf } from "./lexicon/names";
import { conceptKeyOf, type Meaning } from "./understood-query";
import { queryWordsOf } from "./words/query-words";

/** A concept that a search can be about. */
export type SuggestedConcept = Extract<
  Meaning,
  { readonly kind: "occupation" | "occupation-group" | "skill" }
>;

export type SuggestConcepts = (prefix: string, limit: number) => readonly SuggestedConcept[];

const SHORTEST_PREFIX = 2;
/** A prefix as short as "be" begins hundreds of names. */
const MOST_COMPARED = 1_000;

/** Concepts with a name that begins like this: "putzf" is a Reinigungskraft. Takes about a millisecond. */
export const makeSuggestConcepts = (vocabulary: Vocabulary): SuggestConcepts => {
  const { find } = makeLexicon(vocabulary);
  // A label that means something else first would lead elsewhere than it says.
  const leadsBack = ({ concept }: Suggestible): boolean => {
    const meant = find(queryWordsOf(concept.label));
    return meant !== undefined && conceptKeyOf(meant) === conceptKeyOf(concept);
  };
  const names = [...namesOf(vocabulary), ...foreignNamesOf(vocabulary)]
    .flatMap(toSuggestible)
    .filter(leadsBack)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return (prefix, limit) => {
    const key = keyOf(prefix);
    if (key.length < SHORTEST_PREFIX) return [];
    const start = firstNotBefore(names, key);
    const found = names
      .slice(start, start + MOST_COMPARED)
      .filter((name) => name.key.startsWith(key))
      .sort(
        (a, b) =>
          Number(b.key === key) - Number(a.key === key) ||
          b.weight - a.weight ||
          a.key.length - b.key.length,
      )
      .map(({ concept }) => concept);
    return [...new Map(found.map((one) => [conceptKeyOf(one), one])).values()].slice(0, limit);
  };
};

type Suggestible = {
  readonly key: string;
  readonly weight: number;
  readonly concept: SuggestedConcept;
};

const toSuggestible = ({ text, meaning, weight }: Name): readonly Suggestible[] => {
  const { kind } = meaning;
  const isConcept = kind === "occupation" || kind === "occupation-group" || kind === "skill";
  return isConcept ? [{ key: keyOf(text), weight, concept: meaning }] : [];
};

const keyOf = (text: string): string =>
  queryWordsOf(text)
    .map(({ rawKey }) => rawKey)
    .join("");

const firstNotBefore = (names: readonly Suggestible[], key: string): number => {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
};
