import { stopWords } from "../synonyms/stop-words";
import { foldGender } from "./gender-forms";

/** The engine looks at ten words of a query at most; nobody types more than this in earnest. */
const MAX_LENGTH = 200;
const MAX_WORDS = 10;

/** What people typed, as words for the engine: no control or direction signs, no operators. */
export const toQueryText = (typed: string): string => {
  const words = foldGender(plain(typed.slice(0, 4 * MAX_LENGTH)).slice(0, MAX_LENGTH))
    .split(" ")
    .filter((word) => word !== "")
    // A leading minus would exclude a word, and "Koch - Teilzeit" does not mean that.
    .map((word) => word.replace(/^-+(?=.)/, ""));
  const telling = words.filter((word) => !saysNothing.has(word.toLocaleLowerCase("de")));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS).join(" ");
};

/** The engine itself would keep such a word at the end, where it might be the start of another. */
const saysNothing: ReadonlySet<string> = new Set(stopWords);

/** The same for a prefix being typed, of which the last word is not complete. */
export const toPrefixText = (typed: string): string => plain(typed).slice(0, 60).trim();

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu, " ")
    // Quotes would ask for the exact phrase.
    .replace(/["„“”«»‟]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
