import type { CefrLevel } from "../../qualification";
import type { Certainty } from "../evidence";

export type LevelMention = {
  readonly level: CefrLevel;
  readonly certainty: Certainty;
  /** "In Wort und Schrift" tells the breadth more than the level. */
  readonly isWeak: boolean;
  readonly start: number;
  readonly end: number;
};

/** A CEFR level in letters, unless it is a class of a driving licence or of aircraft. */
const cefr =
  /(?<![\p{L}\d])(?<!(?:klassen?|führerschein|fahrerlaubnis|fs|cat|klasse b,|modul)[\s:(-]{1,3})([ABC][12])(?:\s?(?:-|–|\/|bis|oder)\s?[ABC][12])?\+?(?![\p{L}\d])/giu;

// What ads usually mean by these words; our own reading, no standard fixes it.
const words: readonly (readonly [CefrLevel, RegExp])[] = [
  ["C2", /muttersprach\p{L}*|(?<!\p{L})native/giu],
  [
    "C1",
    /verhandlungssicher\p{L}*|(?:sehr|ausgesprochen|besonders) gute[nrms]?|fließend\p{L}*|flüssig\p{L}*|exzellente?[nrms]?|ausgezeichnete?[nrms]?|hervorragende?[nrms]?|perfekte?[nrms]?|einwandfreie?[nrms]?|stilsicher\p{L}*|fluent|excellent|sichere[nrms]? (?=\p{L}* ?(?:deutsch|englisch))|sicher in (?=wort)|(?<!\p{L})vertragssicher\p{L}*|(?<!\p{L})sehr gut(?!\p{L})/giu,
  ],
  [
    "B1",
    /ausreichende?[nrms]?|befriedigende?[nrms]?|solide[nrms]?|mittlere[nrms]?|(?<!\p{L})verständlich\p{L}*|alltagstauglich\p{L}*|intermediate/giu,
  ],
  [
    "A2",
    /grundkenntnissen?|grundlegende[nrms]?|einfache[nrms]?|geringe[nrms]?|(?<!\p{L})wenig(?!\p{L})|basiskenntnissen?|(?<!\p{L})basic|(?<!\p{L})erste[nrms]?(?= \p{L}*(?:deutsch|englisch|sprach|kenntnisse))|(?<!\p{L})etwas (?=deutsch|englisch)|verständig\p{L}*/giu,
  ],
  [
    "B2",
    /(?<!(?:sehr|ausgesprochen|besonders)\s)(?<!\p{L})gute?[nrms]?(?!\p{L})|(?<!\p{L})fundierte[nrms]?|(?<!\p{L})sicher(?:e[nrms]?)?(?=\s(?:\p{L}+\s)?(?:umgang|beherrsch|sprech))|in wort und schrift|(?<!\p{L})good/giu,
  ],
];

const isLevel = (text: string): text is CefrLevel => /^[ABC][12]$/.test(text);

/** All levels a stretch of text names; those in letters are stated, those in words inferred. */
export const levelsIn = (text: string): readonly LevelMention[] => {
  const letters = [...text.matchAll(cefr)].flatMap((match): readonly LevelMention[] => {
    const level = match[1]?.toUpperCase() ?? "";
    if (!isLevel(level)) return [];
    const end = match.index + match[0].length;
    return [{ level, certainty: "stated", isWeak: false, start: match.index, end }];
  });
  const worded = words.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match): LevelMention => {
      const end = match.index + match[0].trimEnd().length;
      const isWeak = /^in wort/i.test(match[0]);
      return { level, certainty: "inferred", isWeak, start: match.index, end };
    }),
  );
  return [...letters, ...worded];
};
