import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { foldGender } from "@/lib/vocabulary/resolving/text/word-form";

/** One spelling of a word for all cases and umlauts; the gender is kept. May be empty. */
export const rawKey = (word: string): string => foldScript(word).replace(/[^\p{L}\p{N}+#.,]/gu, "");

/** One spelling of a word for all cases, umlauts and genders; may be empty. */
export const wordKey = (word: string): string => foldGender(rawKey(word));

const endings = ["n", "s", "en", "e", "es", "er", "r"] as const;
const SHORTEST_STEM = 4;

/** What may be left of a key without an ending of case or number, most likely first. */
export const keysWithoutEnding = (key: string): readonly string[] => {
  const stems = endings
    .filter((ending) => key.endsWith(ending) && key.length - ending.length >= SHORTEST_STEM)
    .map((ending) => key.slice(0, -ending.length));
  return [...stems, ...[key, ...stems].filter((stem) => changedVowel.test(stem)).map(plainVowel)];
};

/** Plurals and female forms change the last vowel: "Köchin", "Kräfte", "Ärzte". */
const changedVowel = /(a|o|u)e(?=[bcdfghjklmnpqrstvwxz]+$)/;

const plainVowel = (stem: string): string => stem.replace(changedVowel, "$1");
