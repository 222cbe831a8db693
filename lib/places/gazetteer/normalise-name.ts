/** Longer texts are no place names; the rest of them is not looked at. */
const MAX_LENGTH = 120;

/** Text without control, format and direction characters, blanks collapsed, cut to a sane length. */
export const cleanText = (text: string): string =>
  text
    .slice(0, MAX_LENGTH * 2)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, MAX_LENGTH);

/**
 * The words of a name in one spelling: lower case, without accents, with `ä`, `ae` and `a` as one,
 * `ß` as `ss`, `Sankt` as `st`.
 */
export const wordsOf = (text: string): readonly string[] =>
  cleanText(text)
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "sankt" ? "st" : word.replace(/([aou])e/g, "$1")));

/** The key under which a name is found: its words without blanks or hyphens. */
export const nameKey = (text: string): string => wordsOf(text).join("");
