import type { Vocabulary } from "../vocabulary";
import { foldScript } from "./text/script-folding";

/** The words, folded, that compounds can be taken apart into. */
export const makeLexicon = ({ occupations, skills, groups }: Vocabulary): ReadonlySet<string> => {
  const texts = [
    ...occupations.flatMap(({ male, female, neutral, synonyms }) => [
      male,
      female,
      neutral,
      ...synonyms,
    ]),
    ...skills.flatMap(({ label, synonyms }) => [label, ...synonyms]),
    ...groups.map(({ label }) => label),
  ];
  return new Set(texts.flatMap((text) => foldScript(text).match(/[a-z]+/g) ?? []));
};
