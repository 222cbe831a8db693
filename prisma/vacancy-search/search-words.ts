/** Beyond this nobody reads on; also keeps a statement's size bounded. */
const MAX_WORDS = 16;
const MAX_WORD_LENGTH = 60;

/** Letters that are not a letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
const marks = /\p{Mark}/gu;

/** The words of a text as the function fold_text of the database leaves them, in small letters, each once. */
export const toSearchWords = (text: string): readonly string[] => {
  const folded = text
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[ßæœøłđı]/g, (letter) => plainLetters[letter] ?? letter);
  const words = folded.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, MAX_WORD_LENGTH)))].slice(0, MAX_WORDS);
};

/** "baecker" as "backer": what was typed without umlauts meets what was written with them. */
export const withoutUmlautSpelling = (word: string): string => word.replace(/([aou])e/g, "$1");
