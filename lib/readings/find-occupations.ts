import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { toGuess } from "./resolve-offer-occupation";
import type { OccupationGuess } from "./vacancy-reading";

/** Occupations of the vocabulary that a person may mean by some words, best first. */
export type FindOccupations = (words: string) => readonly OccupationGuess[];

type Dependencies = {
  readonly vocabulary: Vocabulary;
  readonly resolver: Pick<OccupationResolver, "resolve">;
};

const MOST_FOUND = 12;
const LONGEST_WORDS = 200;

/** What the resolver hears in the words, then labels that merely contain them ("stapler"). */
export const makeFindOccupations = ({ vocabulary, resolver }: Dependencies): FindOccupations => {
  const names = vocabulary.occupations.map((occupation) => ({
    occupation,
    text: foldScript(
      [occupation.male, occupation.female, ...occupation.synonyms, ...occupation.shortForms].join(
        "\n",
      ),
    ),
  }));
  return (words) => {
    const text = words.trim().slice(0, LONGEST_WORDS);
    const heard = resolver.resolve(text, MOST_FOUND).hits.map(toGuess);
    const folded = foldScript(text);
    const containing = names
      .filter((name) => folded.length > 1 && name.text.includes(folded))
      .map(({ occupation: { id, kldb, ...titles } }) => ({
        occupationId: id,
        kldb,
        label: occupationLabel(titles),
        score: 0,
        evidence: [{ kind: "part", words: text }],
      }));
    const all = [...heard, ...containing].filter(({ occupationId }) => occupationId !== undefined);
    return [...new Map(all.toReversed().map((guess) => [guess.occupationId, guess])).values()]
      .sort((one, other) => all.indexOf(one) - all.indexOf(other))
      .slice(0, MOST_FOUND);
  };
};
