import type { Vacancy } from "@/lib/vacancies/vacancy";
import { withoutGenderMarks } from "@/lib/vocabulary/resolving/text/gender-marks";
import { isNoise } from "@/lib/vocabulary/resolving/text/noise-words";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { foldGender } from "@/lib/vocabulary/resolving/text/word-form";

/**
 * What two ads of one employer with one title have in common, however they are spelt. Keys are
 * stored: who changes how they are made must also make the stored ones anew.
 */
export type AdKey = { readonly employer: string; readonly title: string };

const LONGEST_KEY = 300;
const wordInText = /[\p{L}\p{M}\p{N}]+/gu;
// "e. V." and "e.K." come in single letters.
const legalForms: ReadonlySet<string> = new Set(
  "gmbh ggmbh mbh kg kgaa ohg gbr ag ug se eg ev ek e v k co und partg partgmbb haftungsbeschraenkt".split(
    " ",
  ),
);

export const adKeyOf = ({ id, title, facts }: Vacancy): AdKey => ({
  // An employer without a name is nobody's twin.
  employer: facts.employerName ? employerKeyOf(facts.employerName) : `vacancy:${id}`,
  title: titleKeyOf(title),
});

/** The words of a name, without its legal form. */
export const employerKeyOf = (name: string): string => {
  const words = wordsOf(foldScript(name));
  const telling = words.filter((word) => !legalForms.has(word));
  return keyOf(telling.length > 0 ? telling : words, name);
};

/** The telling words of a title; their order, case, repetition and gender form do not matter. */
export const titleKeyOf = (title: string): string => {
  const words = wordsOf(withoutGenderMarks(title.normalize("NFKC")))
    .map(foldScript)
    .map(foldGender);
  const telling = words.filter((word) => !isNoise(word));
  return keyOf([...new Set(telling.length > 0 ? telling : words)].sort(), title);
};

const wordsOf = (text: string): readonly string[] => text.match(wordInText) ?? [];

/** A text without any word is its own key. */
const keyOf = (words: readonly string[], text: string): string =>
  (words.join(" ") || text.trim()).slice(0, LONGEST_KEY);

/** For maps of keys. */
export const textOfKey = ({ employer, title }: AdKey): string => `${employer}\n${title}`;
