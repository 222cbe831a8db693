/** Stems of German and English language names, as they begin a word, with the ISO 639-1 code. */
const stems: readonly (readonly [string, string])[] = [
  ["deutsch", "de"],
  ["german", "de"],
  ["englisch", "en"],
  ["english", "en"],
  ["niederländisch", "nl"],
  ["holländisch", "nl"],
  ["flämisch", "nl"],
  ["französisch", "fr"],
  ["polnisch", "pl"],
  ["türkisch", "tr"],
  ["russisch", "ru"],
  ["ukrainisch", "uk"],
  ["arabisch", "ar"],
  ["rumänisch", "ro"],
  ["bulgarisch", "bg"],
  ["spanisch", "es"],
  ["italienisch", "it"],
  ["portugiesisch", "pt"],
  ["griechisch", "el"],
  ["kroatisch", "hr"],
  ["serbisch", "sr"],
  ["bosnisch", "bs"],
  ["slowenisch", "sl"],
  ["ungarisch", "hu"],
  ["tschechisch", "cs"],
  ["slowakisch", "sk"],
  ["litauisch", "lt"],
  ["lettisch", "lv"],
  ["dänisch", "da"],
  ["schwedisch", "sv"],
  ["norwegisch", "no"],
  ["finnisch", "fi"],
  ["chinesisch", "zh"],
  ["mandarin", "zh"],
  ["japanisch", "ja"],
  ["koreanisch", "ko"],
  ["vietnamesisch", "vi"],
  ["persisch", "fa"],
  ["farsi", "fa"],
  ["dari", "fa"],
  ["paschtu", "ps"],
  ["kurdisch", "ku"],
  ["albanisch", "sq"],
  ["hebräisch", "he"],
  ["hindi", "hi"],
  ["tigrinya", "ti"],
];

const codes = new Map(stems);

/** A word that names a language: "Deutsch", "Englischkenntnisse", "deutschsprachig". */
export const languageWord = new RegExp(
  `(?<![\\p{L}])(${stems.map(([stem]) => stem).join("|")})((?:e[nrsm]?)?(?:-|\\s)?(?:sprachkenntnissen?|sprachniveau|sprache|sprachig\\p{L}*|sprechend\\p{L}*|kenntnissen?|grundkenntnissen?|niveau|muttersprachler\\p{L}*)|s)?(?![\\p{L}])`,
  "giu",
);

export const languageOf = (stem: string): string | undefined => codes.get(stem.toLowerCase());

/** Parts of words of which one stands wherever a language or its level is named. */
export const languageHints = [
  "isch",
  "sprach",
  "deutsch",
  "german",
  "english",
  "mandarin",
  "farsi",
  "dari",
  "paschtu",
  "hindi",
  "tigrinya",
] as const;
