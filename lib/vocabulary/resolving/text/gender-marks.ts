// „(m/w/d)“, „[w/m/x]“, „m|f|d“, „(gn)“, „(all genders)“ and the same in the neighbours' languages.
const letter = "(?:[mwfdxivhgnka]|div\\.?|[кжмч])";
const markInBrackets = new RegExp(
  `[(\\[]\\s*(?:${letter}(?:\\s*[/|,\\\\*:.+-]\\s*${letter})+|gn|d|m|w|f|h|k|a|div\\.?|(?:all|any)e?\\s+(?:genders?|geschlechter)|geschlechtsneutral|männlich[^)\\]]{0,40}|human|mensch(?:en)?)\\s*[)\\]]`,
  "giu",
);
const markInText = new RegExp(
  `(?<![\\p{L}\\p{N}])${letter}(?:\\s?[/|]\\s?${letter}){1,3}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:all genders|alle geschlechter)(?![\\p{L}])`,
  "giu",
);

// „Kaufmann/-frau“, „Fachmann/frau“, „Kaufmann*frau“, „Fachmann/-frau/-kraft“.
const pairedHeads = /(mann|frau)(?:\s?[/:*_]\s?-?\s?(?:\p{L}*(?:mann|frau|leute|kraft)))+/giu;
// „Student(inn)en“, „Ärzt(inn)en“.
const bracketPlural = /\(inn\)(?=en)/giu;
// „Verkäufer:in“, „*innen“, „_in“, „/in“, „/-in“, „-/in“, „(in)“, „·in“, „Angestellte/r“, „Beamt(er/in)“.
const bracketEnding =
  /(?<=\p{L}{2})\s?\((?:-?(?:in|innen|e|er|r|n|s|rin|frau|mann)(?:\s?\/\s?-?(?:in|innen|e|er|r|frau))?)\)/giu;
const slashEnding =
  /(?<=\p{L}{2})(?:\s?-?\/-?\s?|\s?[:*_·•'’]\s?)(?:innen|in|er|e|r|n|rin|ne|euse|rice|ière|ère|ka|a)(?![\p{L}])/giu;
// „Facharzt/-ärztin“, „Krankenpfleger/-pflegerin“: the second half repeats the first for women.
const femaleRepeat = /(?<=\p{L}{2})\s?\/\s?-\s?\p{L}+(?:in|frau|schwester)(?![\p{L}])/giu;
// „VerkäuferIn“, „MitarbeiterInnen“ with a capital inside the word.
const innerCapital = /(?<=\p{Ll}{3})(?:Innen|In)(?![\p{L}])/gu;

const hasMark = /[/:*_·•'’()[\]|]/u;

/** Whether the text right before `position` is followed by a mark such as „(m/w/d)“. */
export const isMarkedAt = (text: string, position: number): boolean => {
  const rest = text.slice(position, position + 24).trimStart();
  markInBrackets.lastIndex = 0;
  const match = markInBrackets.exec(rest);
  return match?.index === 0;
};

/** The title without marks and double endings for the genders. */
export const withoutGenderMarks = (title: string): string => {
  const plain = withoutRepeat(title.replace(innerCapital, ""));
  if (!hasMark.test(plain)) return plain;
  return plain
    .replace(markInBrackets, " ")
    .replace(bracketPlural, "")
    .replace(pairedHeads, "$1")
    .replace(bracketEnding, "")
    .replace(femaleRepeat, "")
    .replace(slashEnding, "")
    .replace(markInText, " ");
};

/** „ingénieur mécanique/ingénieure mécanique“ says the same twice, „Koch/Kellner“ does not. */
const withoutRepeat = (title: string): string => {
  const [first = [], second = [], ...others] = title.split("/").map(wordsOf);
  const isRepeat =
    others.length === 0 &&
    first.length === second.length &&
    first.length > 1 &&
    first.every((word, at) => isSameWord(word, second[at] ?? ""));
  return isRepeat ? first.join(" ") : title;
};

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

const SHARED_START = 4;

const isSameWord = (one: string, other: string): boolean =>
  one.slice(0, SHARED_START).toLowerCase() === other.slice(0, SHARED_START).toLowerCase();
