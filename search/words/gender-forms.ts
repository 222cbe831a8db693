/**
 * Brings the many ways German titles name several genders down to one form, the shortest one
 * ("Verkäufer:in", "Verkäufer/-in", "VerkäuferIn", "Verkäuferin (m/w/d)" → "Verkäufer").
 * Documents and queries both pass through it, so neither form is preferred to the other.
 */
export const foldGender = (text: string): string => withoutEchoes(foldGenderInText(text));

/** The same for long texts, where it does no harm that "Koch/Köchin" becomes "Koch/Koch". */
export const foldGenderInText = (text: string): string =>
  text
    .replace(bracketedMarker, " ")
    .replace(bareMarker, " ")
    .replace(attachedEnding, "$1")
    .replace(innerCapital, "$1")
    .replace(words, foldWord)
    .replace(/\s+/g, " ")
    .trim();

/** "(m/w/d)", "[w|m|x]", "(gn)", "(all genders)". */
const bracketedMarker =
  /[([]\s*(?:(?:[mwdfxi]|div|gn)(?:\s*[/|,.*-]\s*(?:[mwdfxi]|div|gn))*|all genders?|alle geschlechter)\s*[)\]]/gi;

/** The same without brackets needs at least two letters: "m/w/d", "w | m | d". */
const bareMarker = /(?<![\p{L}\d])[mwdfx](?:\s*[/|,]\s*[mwdfx]){1,3}(?![\p{L}\d])/giu;

/** "/in", "/-in", ":in", "*innen", "_in", "·in", "(in)", "/-frau" behind a word. */
const attachedEnding = /(\p{L})(?:\s?\/\s?-?|[:*_·•]|\(-?)(?:innen|in|frau)\)?(?!\p{L})/giu;

/** "VerkäuferIn", "MitarbeiterInnen"; in capitals nothing is told apart. */
const innerCapital = /(\p{Ll})In(?:nen)?(?!\p{L})/gu;

const words = /\p{L}{5,}/gu;

const foldWord = (word: string): string => {
  // Nearly no word goes on from here, and descriptions are all words.
  if (!genderedEnding.test(word)) return word;
  for (const [ending, folded] of endings) {
    if (ending.test(word)) return word.replace(ending, folded);
  }
  return word;
};

/** What all of `endings` end in. */
const genderedEnding = /(?:in|innen|frau|frauen|leute)$/i;

/** First match wins. Nouns with a changed vowel are listed, the rest follow from their suffix. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/k(?:ö|oe|o)ch(?:in|innen)$/i, "koch"],
  [/(?:ä|ae|a)rzt(?:in|innen)$/i, "arzt"],
  [/anw(?:ä|ae|a)lt(?:in|innen)$/i, "anwalt"],
  [/b(?:ä|ae|a)uer(?:in|innen)$/i, "bauer"],
  [/(kauf|fach)(?:frau(?:en)?|leute)$/i, "$1mann"],
  [/(wirt)(?:in|innen)$/i, "$1"],
  [/(log|gog)(?:in|innen)$/i, "$1e"],
  [/(er|or|eur|ist|ent|ant|är|ör|iat|omat|oldat)(?:in|innen)$/i, "$1"],
];

/** "Koch/Köchin" has become "Koch/Koch": once is enough. */
const withoutEchoes = (text: string): string =>
  text.replace(/(?<![\p{L}-])(\p{L}{3,}[\p{L}-]*)(?:[\s/,]+\1)+(?![\p{L}-])/giu, "$1");
