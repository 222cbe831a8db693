import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { foldGender } from "@/lib/vocabulary/resolving/text/word-form";

/** Where the pieces of a word meet: "LKW-Fahrer", "B.Sc.", "Straßen/Tiefbau". */
const seams = /[-‑–.'’/&+]+/;

/** One spelling of a word for all cases, umlauts, genders and hyphens; may be empty. */
export const wordKey = (word: string): string => {
  const folded = foldScript(word);
  if (keepsItsSigns.test(folded)) return folded;
  return folded
    .split(seams)
    .map((piece) => foldGender(piece))
    .join("");
};

/** "C++" and "C#" are not "C". */
const keepsItsSigns = /^[a-z](?:\+\+|#)$/;

const endings = ["n", "s", "en", "e", "es", "er", "r"] as const;
const SHORTEST_STEM = 4;

/** The key itself, then what may be left of it without an ending of case or number. */
export const keysWithoutEnding = (key: string): readonly string[] => {
  const stems = endings
    .filter((ending) => key.endsWith(ending) && key.length - ending.length >= SHORTEST_STEM)
    .map((ending) => key.slice(0, -ending.length));
  const forms = [key, ...stems];
  return [...forms, ...forms.filter((form) => changedVowel.test(form)).map(withoutUmlaut)];
};

/** Plurals and female forms change the last vowel: "Köchin", "Kräfte", "Ärzte". */
const changedVowel = /(a|o|u)e(?=[bcdfghjklmnpqrstvwxz]+$)/;

const withoutUmlaut = (form: string): string => form.replace(changedVowel, "$1");
