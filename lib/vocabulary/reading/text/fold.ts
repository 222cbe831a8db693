const foldedLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const plain = /^[a-z0-9]*$/;

/** One spelling for all: lower case, umlauts as two letters, no accents, one s in "selbstständig". */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(/[äöüß]/g, (letter) => foldedLetters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace("selbststaend", "selbstaend");
};

const SHORTEST_STEM = 4;
const endings = /(?:ens|ern|en|er|em|es|e|n|s)$/;
const nounEndings = /(?:ens|ern|en|em|es|e|n|s)$/;
const adjectiveInEr = /(?:isch|ig|lich|bar|sam|haft|iv|[aeu]l|ell|rt|end)er$/;

/**
 * A folded word without its inflection: "Maschinen" and "Maschine", "gute" and "guten" become one.
 * The "er" of a noun stays, for "Bauzeichner" is a person and "Bauzeichnen" a skill.
 */
export const stemOf = (folded: string, isNoun: boolean): string => {
  const cut = isNoun && !adjectiveInEr.test(folded) ? nounEndings : endings;
  const stem = folded.replace(cut, "");
  return stem.length >= SHORTEST_STEM ? stem : folded;
};
